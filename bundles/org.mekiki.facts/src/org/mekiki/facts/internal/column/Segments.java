package org.mekiki.facts.internal.column;

/** How rows are cut into segments: all of {@link #LENGTH} rows but the last. */
public final class Segments {

	/** Binary logarithm of the length. */
	public static final int BITS = 16;
	/** Rows in a segment. */
	public static final int LENGTH = 1 << BITS;
	/** Bits of a row number that tell the place in its segment. */
	public static final int MASK = LENGTH - 1;

	private Segments() {
	}

	/**
	 * How many segments hold so many rows.
	 *
	 * @param rows
	 *            number of rows, from 0
	 * @return the number of segments
	 */
	public static int count(int rows) {
		return (int) ((rows + (long) MASK) >>> BITS);
	}

	/**
	 * How many rows a segment has.
	 *
	 * @param segment
	 *            index of the segment
	 * @param rows
	 *            rows of the whole column
	 * @return the number, at least 1
	 */
	public static int length(int segment, int rows) {
		return (int) Math.min(LENGTH, rows - ((long) segment << BITS));
	}
}

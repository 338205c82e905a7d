package org.mekiki.facts.internal.filter;

/** A condition, computed for some rows at a time. Has no state; may be used by several threads. */
public interface RowMask {

	/**
	 * Clears the marks of the rows for which the condition is false.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment, a multiple of 64
	 * @param count
	 *            how many rows
	 * @param mask
	 *            1 or 0 for each row, from index 0
	 */
	void and(int segment, int from, int count, byte[] mask);

	/**
	 * Whether it is known without a look at the rows that the condition is false for all of a segment.
	 *
	 * @param segment
	 *            index of the segment
	 * @return true if it is
	 */
	default boolean rejects(@SuppressWarnings("unused") int segment) {
		return false;
	}
}

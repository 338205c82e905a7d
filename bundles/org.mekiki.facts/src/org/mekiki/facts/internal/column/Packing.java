package org.mekiki.facts.internal.column;

/**
 * How sum and number of rows fit into one word: the number in the lower bits, in the upper ones the sum of what the values
 * are above the least one of the column. The highest bit of each is a guard: while no guard is set, a block of rows can be
 * added to a word and nothing leaves its bits.
 */
public final class Packing {

	/** So many bits below the guard that words are emptied, at the earliest, after some ten thousand rows. */
	private static final int LEAST_SHIFT = 16;
	private static final int MOST_SHIFT = 30;
	private static final int BLOCK_BITS = Integer.numberOfTrailingZeros(Codes.BLOCK);

	private final MeasureColumn measure;
	private final long least;
	private final int shift;

	private Packing(MeasureColumn measure, int shift) {
		this.measure = measure;
		this.shift = shift;
		least = measure.least().longValue();
	}

	/**
	 * The packing of a column.
	 *
	 * @param measure
	 *            has a value in every row, and sums that fit into 64 bits
	 * @return null if the values are too far from each other
	 */
	public static Packing of(MeasureColumn measure) {
		if (measure.least() == null) {
			return null;
		}
		long least = measure.least().longValue();
		double total = 0;
		for (int segment = 0; segment < Segments.count(measure.rows()); segment++) {
			long above = measure.segment(segment).sumAbove(least);
			if (above < 0) {
				return null;
			}
			total += above;
		}
		// so that average values fill both parts at the same time
		double average = total / measure.rows() + 1;
		int balanced = (int) ((Long.SIZE - Math.log(average) / Math.log(2)) / 2);
		int rangeBits = Long.SIZE - Long.numberOfLeadingZeros(measure.greatest().longValue() - least);
		int shift = Math.min(Math.min(MOST_SHIFT, balanced), Long.SIZE - 1 - BLOCK_BITS - rangeBits);
		return shift >= LEAST_SHIFT ? new Packing(measure, shift) : null;
	}

	/**
	 * Reads what rows add to words.
	 *
	 * @param segment
	 *            index of the segment
	 * @param from
	 *            first row in the segment
	 * @param count
	 *            how many
	 * @param out
	 *            where it goes, from index 0
	 */
	public void read(int segment, int from, int count, long[] out) {
		measure.segment(segment).readPacked(from, count, least, shift, out);
	}

	/** The values of a segment. */
	NumberSegment numbers(int segment) {
		return measure.segment(segment);
	}

	/** What a row with the offset 0 adds. */
	long first(NumberSegment numbers) {
		return (numbers.base() - least << shift) + 1;
	}

	/** The least value of the column. */
	long least() {
		return least;
	}

	/** Bits of the number of rows. */
	int shift() {
		return shift;
	}

	/** Both guards. */
	long guard() {
		return Long.MIN_VALUE | 1L << shift - 1;
	}

	/** The number of rows in a word. */
	long rows(long word) {
		return word & (1L << shift) - 1;
	}

	/** The sum in a word, exactly. */
	long sum(long word) {
		return (word >>> shift) + rows(word) * least;
	}
}

package org.mekiki.facts.internal.column;

/**
 * How sum and number of rows fit into one word: the number in the lower bits, in the upper ones the sum of what the values
 * are above the least one of the column. A window is so many segments in a row that nothing can leave its bits, which the
 * sums of the segments tell. For one thread.
 */
public final class PackedWindow {

	/** Emptying words looks at each of them: it pays if there are some times as many rows between. */
	private static final int ROWS_FOR_WORD = 2;

	private final MeasureColumn measure;
	private final long least;
	private final int shift;
	private long rows;
	private long sum;

	private PackedWindow(MeasureColumn measure, int shift) {
		this.measure = measure;
		this.shift = shift;
		least = measure.least().longValue();
	}

	/**
	 * Windows of a column.
	 *
	 * @param measure
	 *            has a value in every row, and sums that fit into 64 bits
	 * @return null if the values are too far from each other
	 */
	public static PackedWindow of(MeasureColumn measure) {
		if (measure.least() == null) {
			return null;
		}
		long least = measure.least().longValue();
		double total = 0;
		long largest = 0;
		for (int segment = 0; segment < Segments.count(measure.rows()); segment++) {
			long above = measure.segment(segment).sumAbove(least);
			if (above < 0) {
				return null;
			}
			total += above;
			largest = Math.max(largest, above);
		}
		// as many rows as fit if all segments were alike: half of the bits that the average value leaves
		double average = total / measure.rows() + 1;
		int shift = Math.min(Integer.SIZE - 2, (int) ((Long.SIZE - Math.log(average) / Math.log(2)) / 2));
		return shift > Segments.BITS && largest < 1L << Long.SIZE - shift ? new PackedWindow(measure, shift) : null;
	}

	/**
	 * Whether it is less work to gather in words and to empty them than to do without.
	 *
	 * @param words
	 *            how many words there are
	 * @return false if there are too many
	 */
	public boolean paysFor(int words) {
		return 1L << shift >= (long) ROWS_FOR_WORD * words;
	}

	/**
	 * Takes the rows of a segment into the window.
	 *
	 * @param segment
	 *            index of the segment
	 * @return true if a new window begins with it, and words must be emptied before
	 */
	public boolean begin(int segment) {
		NumberSegment numbers = measure.segment(segment);
		long above = numbers.sumAbove(least);
		boolean full = rows + numbers.count() >= 1L << shift || sum + above >= 1L << Long.SIZE - shift;
		rows = (full ? 0 : rows) + numbers.count();
		sum = (full ? 0 : sum) + above;
		return full;
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

	/**
	 * The number of rows in a word.
	 *
	 * @param word
	 *            the word
	 * @return from 0
	 */
	public long rows(long word) {
		return word & (1L << shift) - 1;
	}

	/**
	 * The sum in a word.
	 *
	 * @param word
	 *            the word
	 * @return exact
	 */
	public long sum(long word) {
		return (word >>> shift) + rows(word) * least;
	}
}

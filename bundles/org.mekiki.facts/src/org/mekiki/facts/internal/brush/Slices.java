package org.mekiki.facts.internal.brush;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.PackedWindow;

/**
 * For each bin of the active view a histogram of another one; after {@link #accumulate()}, for each bin the histogram of
 * all bins before it, so that the histogram of neighbouring bins is the difference of two.
 */
final class Slices {

	private static final long LOWER = 0xffff_ffffL;

	private final int active;
	private final int bins;
	private final int[] rows;
	private final long[] sums;
	private final long[] upper;

	private final PackedWindow window;
	private final long[] words;

	/**
	 * @param measure null if rows are only counted
	 * @param packing how sum and number of rows fit into a word; null if they do not
	 */
	Slices(int active, int bins, MeasureColumn measure, PackedWindow packing) {
		this.active = active;
		this.bins = bins;
		// one more slice, so that the first one has an empty one before it
		int cells = (active + 1) * bins;
		rows = new int[cells];
		sums = measure == null ? null : new long[cells];
		upper = measure == null || measure.sumsFit() ? null : new long[cells];
		window = packing != null && packing.paysFor(cells) ? packing : null;
		words = window == null ? null : new long[cells];
	}

	int bins() {
		return bins;
	}

	/** Whether sum and number of rows are gathered in words. */
	boolean isPacked() {
		return words != null;
	}

	boolean hasSums() {
		return sums != null;
	}

	boolean isWide() {
		return upper != null;
	}

	/**
	 * Adds rows.
	 *
	 * @param slices active bin of each row
	 * @param other bin of each row in the other view
	 * @param places of the rows that count; null for all
	 * @param values the measure; null if rows are only counted
	 * @param numbers where missing values are looked up; null if none is missing
	 * @param from place of the first row in the segment
	 */
	void add(long[] slices, long[] other, int[] places, int count, long[] values, NumberSegment numbers, int from) {
		if (values != null && upper == null && numbers == null) {
			addPlain(slices, other, places, count, values);
			return;
		}
		for (int j = 0; j < count; j++) {
			int i = places == null ? j : places[j];
			int cell = (int) ((slices[i] + 1) * bins + other[i]);
			rows[cell]++;
			if (values != null && (numbers == null || !numbers.isMissing(from + i))) {
				if (upper == null) {
					sums[cell] += values[i];
				} else {
					sums[cell] += values[i] & LOWER;
					upper[cell] += values[i] >> 32;
				}
			}
		}
	}

	private void addPlain(long[] slices, long[] other, int[] places, int count, long[] values) {
		int[] counts = rows;
		long[] totals = sums;
		int width = bins;
		if (places == null) {
			for (int i = 0; i < count; i++) {
				int cell = (int) ((slices[i] + 1) * width + other[i]);
				counts[cell]++;
				totals[cell] += values[i];
			}
		} else {
			for (int j = 0; j < count; j++) {
				int i = places[j];
				int cell = (int) ((slices[i] + 1) * width + other[i]);
				counts[cell]++;
				totals[cell] += values[i];
			}
		}
	}

	/** Adds rows to words. */
	void add(long[] slices, long[] other, int[] places, int count, long[] packed) {
		long[] into = words;
		int width = bins;
		if (places == null) {
			for (int i = 0; i < count; i++) {
				into[(int) ((slices[i] + 1) * width + other[i])] += packed[i];
			}
		} else {
			for (int j = 0; j < count; j++) {
				int i = places[j];
				into[(int) ((slices[i] + 1) * width + other[i])] += packed[i];
			}
		}
	}

	/** Brings what is in the words to the sums. */
	void empty() {
		for (int cell = 0; words != null && cell < words.length; cell++) {
			sums[cell] += window.sum(words[cell]);
			rows[cell] += (int) window.rows(words[cell]);
			words[cell] = 0;
		}
	}

	/** Adds some bins of another thread's slices. */
	void merge(Slices more, int from, int to) {
		for (int slice = 1; slice <= active; slice++) {
			int end = slice * bins + to;
			for (int cell = slice * bins + from; cell < end; cell++) {
				rows[cell] += more.rows[cell];
			}
			for (int cell = slice * bins + from; sums != null && cell < end; cell++) {
				sums[cell] += more.sums[cell];
			}
			for (int cell = slice * bins + from; upper != null && cell < end; cell++) {
				upper[cell] += more.upper[cell];
			}
		}
	}

	/** Adds to some bins of each slice those of the one before. */
	void accumulate(int from, int to) {
		for (int slice = 1; slice <= active; slice++) {
			int end = slice * bins + to;
			for (int cell = slice * bins + from; cell < end; cell++) {
				rows[cell] += rows[cell - bins];
			}
			for (int cell = slice * bins + from; sums != null && cell < end; cell++) {
				sums[cell] += sums[cell - bins];
			}
			for (int cell = slice * bins + from; upper != null && cell < end; cell++) {
				upper[cell] += upper[cell - bins];
			}
		}
	}

	/** Adds the histogram of neighbouring bins of the active view to another one. */
	void addTo(BinTotals totals, int from, int to) {
		int first = from * bins;
		int last = to * bins;
		for (int bin = 0; bin < bins; bin++) {
			totals.rows[bin] += rows[last + bin] - rows[first + bin];
		}
		if (sums != null) {
			for (int bin = 0; bin < bins; bin++) {
				totals.sums[bin] += sums[last + bin] - sums[first + bin];
			}
		}
		if (upper != null) {
			for (int bin = 0; bin < bins; bin++) {
				totals.upper[bin] += upper[last + bin] - upper[first + bin];
			}
		}
	}

	/** What each bin of the active view has by itself, for a view with one bin. */
	BinTotals own() {
		BinTotals own = new BinTotals(active, hasSums(), isWide());
		for (int bin = 0; bin < active; bin++) {
			own.rows[bin] = rows[bin + 1] - rows[bin];
			if (sums != null) {
				own.sums[bin] = sums[bin + 1] - sums[bin];
			}
			if (upper != null) {
				own.upper[bin] = upper[bin + 1] - upper[bin];
			}
		}
		return own;
	}
}

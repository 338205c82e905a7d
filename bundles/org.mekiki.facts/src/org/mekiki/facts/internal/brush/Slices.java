package org.mekiki.facts.internal.brush;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;

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

	/** @param measure null if rows are only counted */
	Slices(int active, int bins, MeasureColumn measure) {
		this.active = active;
		this.bins = bins;
		// one more slice, so that the first one has an empty one before it
		int cells = (active + 1) * bins;
		rows = new int[cells];
		sums = measure == null ? null : new long[cells];
		upper = measure == null || measure.sumsFit() ? null : new long[cells];
	}

	int bins() {
		return bins;
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
	void add(int[] slices, int[] other, int[] places, int count, long[] values, NumberSegment numbers, int from) {
		if (values != null && upper == null && numbers == null) {
			addPlain(slices, other, places, count, values);
			return;
		}
		for (int j = 0; j < count; j++) {
			int i = places == null ? j : places[j];
			int cell = (slices[i] + 1) * bins + other[i];
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

	private void addPlain(int[] slices, int[] other, int[] places, int count, long[] values) {
		int[] counts = rows;
		long[] totals = sums;
		int width = bins;
		if (places == null) {
			for (int i = 0; i < count; i++) {
				int cell = (slices[i] + 1) * width + other[i];
				counts[cell]++;
				totals[cell] += values[i];
			}
		} else {
			for (int j = 0; j < count; j++) {
				int i = places[j];
				int cell = (slices[i] + 1) * width + other[i];
				counts[cell]++;
				totals[cell] += values[i];
			}
		}
	}

	void merge(Slices more) {
		for (int cell = 0; cell < rows.length; cell++) {
			rows[cell] += more.rows[cell];
		}
		if (sums != null) {
			for (int cell = 0; cell < rows.length; cell++) {
				sums[cell] += more.sums[cell];
			}
		}
		if (upper != null) {
			for (int cell = 0; cell < rows.length; cell++) {
				upper[cell] += more.upper[cell];
			}
		}
	}

	void accumulate() {
		for (int cell = bins; cell < rows.length; cell++) {
			rows[cell] += rows[cell - bins];
		}
		if (sums != null) {
			for (int cell = bins; cell < rows.length; cell++) {
				sums[cell] += sums[cell - bins];
			}
		}
		if (upper != null) {
			for (int cell = bins; cell < rows.length; cell++) {
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

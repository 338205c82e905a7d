package org.mekiki.facts.internal.brush;

import java.util.List;

import org.mekiki.facts.internal.column.MeasureColumn;

/**
 * For each bin of the active view the histogram of another one in all bins before it, so that the histogram of neighbouring
 * bins is the difference of two.
 */
final class Slices {

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

	/** Adds up some bins of what threads counted. */
	void accumulate(List<SliceCounts> counts, int from, int to) {
		int length = to - from;
		for (int slice = 0; slice < active; slice++) {
			int before = slice * bins + from;
			int at = before + bins;
			System.arraycopy(rows, before, rows, at, length);
			if (sums != null) {
				System.arraycopy(sums, before, sums, at, length);
			}
			if (upper != null) {
				System.arraycopy(upper, before, upper, at, length);
			}
			for (SliceCounts each : counts) {
				each.addTo(before, length, rows, sums, upper, at);
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

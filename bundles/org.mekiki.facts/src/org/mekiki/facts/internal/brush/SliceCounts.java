package org.mekiki.facts.internal.brush;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.PackedWords;
import org.mekiki.facts.internal.column.Packing;

/** What a thread counts: for each bin of the active view a histogram of another one. A cell is a bin of each. */
final class SliceCounts {

	private static final long LOWER = 0xffff_ffffL;

	private final int bins;
	private final PackedWords words;
	private final int[] rows;
	private final long[] sums;
	private final long[] upper;

	/**
	 * @param measure null if rows are only counted
	 * @param packing how sum and number of rows fit into a word; null if they do not
	 */
	SliceCounts(int active, int bins, MeasureColumn measure, Packing packing) {
		this.bins = bins;
		int cells = active * bins;
		words = packing == null ? null : new PackedWords(packing, cells);
		rows = packing == null ? new int[cells] : null;
		sums = packing == null && measure != null ? new long[cells] : null;
		upper = sums == null || measure == null || measure.sumsFit() ? null : new long[cells];
	}

	int bins() {
		return bins;
	}

	/** Sums and numbers of rows in words; null if they are not. */
	PackedWords words() {
		return words;
	}

	/**
	 * Adds rows to what is not in words.
	 *
	 * @param cells cell of each row
	 * @param places of the rows that count; null for the first ones
	 * @param values the measure; null if rows are only counted
	 * @param numbers where missing values are looked up; null if none is missing
	 * @param from place of the first row in the segment
	 */
	void add(int[] cells, int[] places, int count, long[] values, NumberSegment numbers, int from) {
		for (int j = 0; j < count; j++) {
			int i = places == null ? j : places[j];
			int cell = cells[i];
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

	/** Adds neighbouring cells to others that begin elsewhere. */
	void addTo(int from, int count, int[] toRows, long[] toSums, long[] toUpper, int at) {
		if (words != null) {
			words.addTo(from, count, toRows, toSums, at);
			return;
		}
		for (int i = 0; i < count; i++) {
			toRows[at + i] += rows[from + i];
		}
		for (int i = 0; i < count && sums != null; i++) {
			toSums[at + i] += sums[from + i];
		}
		for (int i = 0; i < count && upper != null; i++) {
			toUpper[at + i] += upper[from + i];
		}
	}
}

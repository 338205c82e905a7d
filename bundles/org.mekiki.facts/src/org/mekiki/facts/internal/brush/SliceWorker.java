package org.mekiki.facts.internal.brush;

import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.Packing;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.column.SlotCodes;
import org.mekiki.facts.internal.filter.Selection;

/**
 * One thread's part of an activation. A row that is chosen in all passive views counts in every slice; one that is
 * rejected by a single view counts in the slices of this view only, because a view does not filter itself; all others
 * count nowhere.
 */
final class SliceWorker {

	private static final int BLOCK = Selection.BLOCK;
	private static final int UNSIGNED = 0xffff;

	private final int rows;
	private final List<ViewBins> views;
	private final Rejection[] rejected;
	private final int active;
	private final MeasureColumn measure;
	private final boolean filtered;
	private final SliceCounts[] counts;
	/** Bins of each view: of 16 bits, or of 32 if there are too many. */
	private final short[][] narrow;
	private final int[][] wide;
	private final short[] zeros = new short[BLOCK];
	private final int[] cells = new int[BLOCK];
	/** How many views reject each row, and the sum of their indexes in the bits above. */
	private final int[] marks = new int[BLOCK];
	private final int[] everywhere = new int[BLOCK];
	private final int[] rejectedOnce = new int[BLOCK];
	private final int[][] only;
	private final int[] onlyCount;
	/** The measure; what rows add to words if it is packed. */
	private final long[] values = new long[BLOCK];
	private final Packing packing;

	SliceWorker(int rows, List<ViewBins> views, Rejection[] rejected, int active, MeasureColumn measure) {
		this.rows = rows;
		this.views = views;
		this.rejected = rejected.clone();
		this.rejected[active] = null;
		this.active = active;
		this.measure = measure;
		packing = measure != null && measure.sumsFit() && !measure.hasGaps() ? Packing.of(measure) : null;
		boolean some = false;
		int count = views.size();
		counts = new SliceCounts[count];
		narrow = new short[count][];
		wide = new int[count][];
		only = new int[count][];
		onlyCount = new int[count];
		for (int view = 0; view < count; view++) {
			counts[view] = new SliceCounts(views.get(active).bins(), view == active ? 1 : views.get(view).bins(), measure, packing);
			if (views.get(view).isNarrow()) {
				narrow[view] = new short[BLOCK];
			} else {
				wide[view] = new int[BLOCK];
			}
			if (this.rejected[view] != null) {
				only[view] = new int[BLOCK];
				some = true;
			}
		}
		filtered = some;
	}

	SliceCounts counts(int view) {
		return counts[view];
	}

	void add(int segment) {
		int length = Segments.length(segment, rows);
		for (int from = 0; from < length; from += BLOCK) {
			addBlock(segment, from, Math.min(BLOCK, length - from));
		}
	}

	private void addBlock(int segment, int from, int count) {
		for (int view = 0; view < counts.length; view++) {
			if (narrow[view] != null) {
				views.get(view).read(segment, from, count, narrow[view]);
			} else {
				views.get(view).read(segment, from, count, cells, wide[view]);
			}
		}
		NumberSegment numbers = measure == null ? null : measure.segment(segment);
		if (packing != null) {
			packing.read(segment, from, count, values);
		} else if (numbers != null) {
			numbers.read(from, count, values);
		}
		NumberSegment gaps = numbers == null || numbers.missing() == null ? null : numbers;
		int passing = filtered ? filter(count) : count;
		int[] places = filtered ? everywhere : null;
		for (int view = 0; view < counts.length; view++) {
			if (passing > 0 || onlyCount[view] > 0) {
				if (filtered && packing != null && narrow[view] != null && narrow[active] != null) {
					addHalves(view, places, passing);
					addHalves(view, only[view], onlyCount[view]);
				} else {
					findCells(view, count);
					add(view, places, passing, gaps, from);
					add(view, only[view], onlyCount[view], gaps, from);
				}
			}
		}
	}

	private void addHalves(int view, int[] places, int count) {
		if (count > 0) {
			counts[view].words().add(narrow[active], counts[view].bins(), view == active ? zeros : narrow[view], places, count, values);
		}
	}

	private void findCells(int view, int count) {
		int bins = counts[view].bins();
		short[] slices = narrow[active];
		short[] low = view == active ? zeros : narrow[view];
		if (slices != null && low != null) {
			SlotCodes.join(slices, bins, low, count, cells);
			return;
		}
		for (int i = 0; i < count; i++) {
			int slice = slices != null ? slices[i] & UNSIGNED : wide[active][i];
			cells[i] = slice * bins + (low != null ? low[i] & UNSIGNED : wide[view][i]);
		}
	}

	private void add(int view, int[] places, int count, NumberSegment gaps, int from) {
		if (packing != null) {
			counts[view].words().add(cells, places, count, values);
		} else {
			counts[view].add(cells, places, count, measure == null ? null : values, gaps, from);
		}
	}

	/** Sorts the rows by which views reject them; returns how many are rejected by none. */
	private int filter(int count) {
		Arrays.fill(marks, 0, count, 0);
		Arrays.fill(onlyCount, 0);
		for (int view = 0; view < counts.length; view++) {
			if (rejected[view] != null && narrow[view] != null) {
				rejected[view].mark(narrow[view], count, 1 + (view << Short.SIZE), marks);
			} else if (rejected[view] != null) {
				rejected[view].mark(wide[view], count, 1 + (view << Short.SIZE), marks);
			}
		}
		// no branches: nobody can guess which way the next row goes
		int passing = 0;
		int once = 0;
		for (int i = 0; i < count; i++) {
			everywhere[passing] = i;
			rejectedOnce[once] = i;
			passing += marks[i] == 0 ? 1 : 0;
			once += (short) marks[i] == 1 ? 1 : 0;
		}
		for (int j = 0; j < once; j++) {
			int view = marks[rejectedOnce[j]] >> Short.SIZE;
			only[view][onlyCount[view]++] = rejectedOnce[j];
		}
		return passing;
	}
}

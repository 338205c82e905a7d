package org.mekiki.facts.internal.brush;

import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.PackedWindow;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.filter.Selection;

/**
 * One thread's part of an activation. A row that is chosen in all passive views counts in every slice; one that is
 * rejected by a single view counts in the slices of this view only, because a view does not filter itself; all others
 * count nowhere.
 */
final class SliceWorker {

	private static final int BLOCK = Selection.BLOCK;

	private final int rows;
	private final List<ViewBins> views;
	private final Rejection[] rejected;
	private final int active;
	private final MeasureColumn measure;
	private final boolean filtered;
	private final Slices[] slices;
	private final long[] activeBins = new long[BLOCK];
	private final long[][] bins;
	private final long[] zeros = new long[BLOCK];
	/** How many views reject each row, and the sum of their indexes in the bits above. */
	private final long[] marks = new long[BLOCK];
	private final int[] everywhere = new int[BLOCK];
	private final int[] rejectedOnce = new int[BLOCK];
	private final int[][] only;
	private final int[] onlyCount;
	private final long[] values = new long[BLOCK];
	/** What rows add to words; null if no slices use any. */
	private final long[] packed;
	private final PackedWindow window;

	SliceWorker(int rows, List<ViewBins> views, Rejection[] rejected, int active, MeasureColumn measure) {
		this.rows = rows;
		this.views = views;
		this.rejected = rejected.clone();
		this.rejected[active] = null;
		this.active = active;
		this.measure = measure;
		boolean plain = measure != null && measure.sumsFit() && !measure.hasGaps();
		window = plain ? PackedWindow.of(measure) : null;
		boolean some = false;
		int count = views.size();
		slices = new Slices[count];
		bins = new long[count][BLOCK];
		only = new int[count][];
		onlyCount = new int[count];
		for (int view = 0; view < count; view++) {
			slices[view] = new Slices(views.get(active).bins(), view == active ? 1 : views.get(view).bins(), measure, window);
			if (this.rejected[view] != null) {
				only[view] = new int[BLOCK];
				some = true;
			}
		}
		filtered = some;
		packed = Arrays.stream(slices).anyMatch(Slices::isPacked) ? new long[BLOCK] : null;
	}

	Slices[] slices() {
		return slices;
	}

	void add(int segment) {
		int length = Segments.length(segment, rows);
		if (packed != null && window.begin(segment)) {
			end();
		}
		for (int from = 0; from < length; from += BLOCK) {
			addBlock(segment, from, Math.min(BLOCK, length - from));
		}
	}

	/** Empties the words of all slices. */
	void end() {
		for (Slices each : slices) {
			each.empty();
		}
	}

	private void addBlock(int segment, int from, int count) {
		views.get(active).read(segment, from, count, activeBins);
		for (int view = 0; view < slices.length; view++) {
			if (view != active) {
				views.get(view).read(segment, from, count, bins[view]);
			}
		}
		NumberSegment numbers = measure == null ? null : measure.segment(segment);
		if (numbers != null) {
			numbers.read(from, count, values);
		}
		if (packed != null) {
			window.read(segment, from, count, packed);
		}
		NumberSegment gaps = numbers == null || numbers.missing() == null ? null : numbers;
		int passing = filtered ? filter(count) : count;
		int[] places = filtered ? everywhere : null;
		for (int view = 0; view < slices.length; view++) {
			if (passing == 0 && onlyCount[view] == 0) {
				continue;
			}
			add(view, places, passing, numbers, gaps, from);
			if (onlyCount[view] > 0) {
				add(view, only[view], onlyCount[view], numbers, gaps, from);
			}
		}
	}

	private void add(int view, int[] places, int count, NumberSegment numbers, NumberSegment gaps, int from) {
		long[] other = view == active ? zeros : bins[view];
		if (slices[view].isPacked()) {
			slices[view].add(activeBins, other, places, count, packed);
		} else {
			slices[view].add(activeBins, other, places, count, numbers == null ? null : values, gaps, from);
		}
	}

	/** Sorts the rows by which views reject them; returns how many are rejected by none. */
	private int filter(int count) {
		Arrays.fill(marks, 0, count, 0);
		Arrays.fill(onlyCount, 0);
		for (int view = 0; view < slices.length; view++) {
			if (rejected[view] != null) {
				rejected[view].mark(bins[view], count, 1 + ((long) view << Short.SIZE), marks);
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
			int view = (int) (marks[rejectedOnce[j]] >> Short.SIZE);
			only[view][onlyCount[view]++] = rejectedOnce[j];
		}
		return passing;
	}
}

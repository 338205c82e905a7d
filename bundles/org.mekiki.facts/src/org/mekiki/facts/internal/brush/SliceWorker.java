package org.mekiki.facts.internal.brush;

import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
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
	private final byte[][] rejected;
	private final int active;
	private final MeasureColumn measure;
	private final boolean filtered;
	private final Slices[] slices;
	private final int[] activeBins = new int[BLOCK];
	private final int[][] bins;
	private final int[] zeros = new int[BLOCK];
	private final byte[] rejections = new byte[BLOCK];
	private final byte[] rejecting = new byte[BLOCK];
	private final int[] everywhere = new int[BLOCK];
	private final int[] rejectedOnce = new int[BLOCK];
	private final int[][] only;
	private final int[] onlyCount;
	private final long[] values = new long[BLOCK];

	SliceWorker(int rows, List<ViewBins> views, byte[][] rejected, int active, MeasureColumn measure) {
		this.rows = rows;
		this.views = views;
		this.rejected = rejected.clone();
		this.rejected[active] = null;
		this.active = active;
		this.measure = measure;
		boolean some = false;
		int count = views.size();
		slices = new Slices[count];
		bins = new int[count][BLOCK];
		only = new int[count][];
		onlyCount = new int[count];
		for (int view = 0; view < count; view++) {
			slices[view] = new Slices(views.get(active).bins(), view == active ? 1 : views.get(view).bins(), measure);
			if (this.rejected[view] != null) {
				only[view] = new int[BLOCK];
				some = true;
			}
		}
		filtered = some;
	}

	Slices[] slices() {
		return slices;
	}

	void add(int segment) {
		int length = Segments.length(segment, rows);
		for (int from = 0; from < length; from += BLOCK) {
			addBlock(segment, from, Math.min(BLOCK, length - from));
		}
	}

	private void addBlock(int segment, int from, int count) {
		views.get(active).read(segment, from, count, 1, activeBins);
		for (int view = 0; view < slices.length; view++) {
			if (view != active) {
				views.get(view).read(segment, from, count, 1, bins[view]);
			}
		}
		NumberSegment numbers = measure == null ? null : measure.segment(segment);
		if (numbers != null) {
			numbers.read(from, count, values);
		}
		NumberSegment gaps = numbers == null || numbers.missing() == null ? null : numbers;
		int passing = filtered ? filter(count) : count;
		int[] places = filtered ? everywhere : null;
		for (int view = 0; view < slices.length; view++) {
			if (passing == 0 && onlyCount[view] == 0) {
				continue;
			}
			int[] other = view == active ? zeros : bins[view];
			slices[view].add(activeBins, other, places, passing, numbers == null ? null : values, gaps, from);
			if (onlyCount[view] > 0) {
				slices[view].add(activeBins, other, only[view], onlyCount[view], numbers == null ? null : values, gaps, from);
			}
		}
	}

	/** Sorts the rows by which views reject them; returns how many are rejected by none. */
	private int filter(int count) {
		Arrays.fill(rejections, 0, count, (byte) 0);
		Arrays.fill(rejecting, 0, count, (byte) 0);
		Arrays.fill(onlyCount, 0);
		for (int view = 0; view < slices.length; view++) {
			byte[] rejects = rejected[view];
			if (rejects != null) {
				int[] bin = bins[view];
				for (int i = 0; i < count; i++) {
					byte rejection = rejects[bin[i]];
					rejections[i] += rejection;
					rejecting[i] += rejection * (byte) view;
				}
			}
		}
		// no branches: nobody can guess which way the next row goes
		int passing = 0;
		int once = 0;
		for (int i = 0; i < count; i++) {
			everywhere[passing] = i;
			rejectedOnce[once] = i;
			passing += rejections[i] == 0 ? 1 : 0;
			once += rejections[i] == 1 ? 1 : 0;
		}
		for (int j = 0; j < once; j++) {
			int view = rejecting[rejectedOnce[j]];
			only[view][onlyCount[view]++] = rejectedOnce[j];
		}
		return passing;
	}
}

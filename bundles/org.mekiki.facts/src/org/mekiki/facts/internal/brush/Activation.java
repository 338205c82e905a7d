package org.mekiki.facts.internal.brush;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Brush;
import org.mekiki.facts.api.LinkedViews;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.group.Parallel;
import org.mekiki.facts.internal.text.Messages;

/** Counts the slices of a view that becomes active. */
public final class Activation {

	/** Bins that a thread adds up at a time. */
	private static final int PART = 1 << 12;

	/** Neighbouring bins of a view. */
	private record Part(int view, int from, int to) {
	}

	private final ColumnTable table;
	private final List<ViewBins> views;
	private final Rejection[] rejected;
	private final MeasureColumn measure;

	/**
	 * @param table
	 *            the rows
	 * @param views
	 *            the views
	 * @param chosen
	 *            bins that are chosen in each view; null for all
	 * @param measure
	 *            what is added up; null if rows are only counted
	 */
	public Activation(ColumnTable table, List<ViewBins> views, BitSet[] chosen, MeasureColumn measure) {
		this.table = table;
		this.views = List.copyOf(views);
		this.measure = measure;
		rejected = new Rejection[chosen.length];
		for (int view = 0; view < rejected.length; view++) {
			rejected[view] = Rejection.of(chosen[view], views.get(view).bins());
		}
	}

	/**
	 * Counts.
	 *
	 * @param active
	 *            index of the view
	 * @param parallel
	 *            the threads
	 * @param monitor
	 *            may be null
	 * @return a brush over the view
	 */
	public Brush run(int active, Parallel parallel, IProgressMonitor monitor) {
		check(active);
		List<SliceWorker> workers = parallel.run(Segments.count(table.rows()), monitor,
				() -> new SliceWorker(table.rows(), views, rejected, active, measure), SliceWorker::add);
		Slices[] slices = new Slices[views.size()];
		List<Part> parts = new ArrayList<>();
		for (int view = 0; view < slices.length; view++) {
			slices[view] = new Slices(views.get(active).bins(), view == active ? 1 : views.get(view).bins(), measure);
			for (int bin = 0; bin < slices[view].bins(); bin += PART) {
				parts.add(new Part(view, bin, Math.min(slices[view].bins(), bin + PART)));
			}
		}
		parallel.run(parts.size(), monitor, () -> parts, (all, index) -> {
			Part part = all.get(index);
			List<SliceCounts> counts = workers.stream().map(worker -> worker.counts(part.view())).toList();
			slices[part.view()].accumulate(counts, part.from(), part.to());
		});
		return new SliceBrush(active, views.get(active).bins(), slices);
	}

	private void check(int active) {
		for (int view = 0; view < views.size(); view++) {
			long pairs = view == active ? 0 : (views.get(active).bins() + 1L) * views.get(view).bins();
			if (pairs > LinkedViews.MOST_PAIRS) {
				throw new IllegalArgumentException(NLS.bind(Messages.brushTooFine, new Object[] { views.get(active).name(),
						views.get(view).name(), Long.valueOf(pairs), Integer.valueOf(LinkedViews.MOST_PAIRS) }));
			}
		}
	}
}

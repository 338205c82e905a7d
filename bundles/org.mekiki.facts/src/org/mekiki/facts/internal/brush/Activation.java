package org.mekiki.facts.internal.brush;

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

	private final ColumnTable table;
	private final List<ViewBins> views;
	private final byte[][] rejected;
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
		rejected = new byte[chosen.length][];
		for (int view = 0; view < rejected.length; view++) {
			rejected[view] = views.get(view).rejected(chosen[view]);
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
		Slices[] slices = workers.get(0).slices();
		for (SliceWorker worker : workers.subList(1, workers.size())) {
			for (int view = 0; view < slices.length; view++) {
				slices[view].merge(worker.slices()[view]);
			}
		}
		for (Slices one : slices) {
			one.accumulate();
		}
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

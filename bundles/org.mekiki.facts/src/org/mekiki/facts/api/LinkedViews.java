package org.mekiki.facts.api;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.internal.brush.Activation;
import org.mekiki.facts.internal.brush.ViewBins;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.group.Parallel;

/**
 * Views of one table that filter one another: each shows the rows that are chosen in all others. Activating a view
 * counts every pair of one of its bins and one of another view, in one pass over the rows; from then on a {@link Brush}
 * answers at once. For one thread at a time.
 */
public final class LinkedViews implements AutoCloseable {

	/** Pairs of bins that may be counted: about a hundred megabytes. */
	public static final int MOST_PAIRS = 1 << 23;
	/** Views that may be linked. */
	public static final int MOST_VIEWS = 100;

	private final ColumnTable table;
	private final List<ViewBins> views = new ArrayList<>();
	private final BitSet[] chosen;
	private final String measure;
	private final Parallel parallel;

	/**
	 * Views in which everything is chosen.
	 *
	 * @param table
	 *            the rows
	 * @param views
	 *            the views
	 * @param measure
	 *            name of the measure that is added up; null if rows are only counted
	 * @param threads
	 *            how many threads work on an activation, from 1
	 * @throws IllegalArgumentException
	 *             if the table has no such column, if a view alone has more bins than {@link #MOST_PAIRS},
	 *             or if there are more views than {@link #MOST_VIEWS}
	 */
	public LinkedViews(FactTable table, List<LinkedView> views, String measure, int threads) {
		if (views.size() > MOST_VIEWS) {
			throw new IllegalArgumentException(Integer.toString(views.size()));
		}
		this.table = (ColumnTable) table;
		this.measure = measure;
		if (measure != null) {
			table.measure(measure);
		}
		views.forEach(view -> this.views.add(new ViewBins(this.table, view)));
		chosen = new BitSet[views.size()];
		parallel = new Parallel(threads);
	}

	/**
	 * Number of bins of a view.
	 *
	 * @param view
	 *            index of the view
	 * @return from 1
	 */
	public int bins(int view) {
		return views.get(view).bins();
	}

	/**
	 * Chooses bins of a view. Brushes that already exist do not notice.
	 *
	 * @param view
	 *            index of the view
	 * @param bins
	 *            the bins; null for all
	 */
	public void choose(int view, BitSet bins) {
		chosen[view] = bins == null ? null : (BitSet) bins.clone();
	}

	/**
	 * Makes a view the active one. What is chosen in it does not count, the hand decides from now on.
	 *
	 * @param view
	 *            index of the view
	 * @param monitor
	 *            may be null
	 * @return the brush
	 * @throws IllegalArgumentException
	 *             if it and another view have more pairs of bins than {@link #MOST_PAIRS}; the message is for users
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public Brush activate(int view, IProgressMonitor monitor) {
		return new Activation(table, views, chosen, measure == null ? null : table.measure(measure)).run(view, parallel, monitor);
	}

	@Override
	public void close() {
		parallel.close();
	}
}

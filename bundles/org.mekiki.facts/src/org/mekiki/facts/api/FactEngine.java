package org.mekiki.facts.api;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.filter.RowSelector;
import org.mekiki.facts.internal.group.GroupEngine;
import org.mekiki.facts.internal.group.Parallel;

/**
 * Answers questions on tables, with several threads. May itself be used by several threads; figures are the same for
 * any number of threads.
 */
public final class FactEngine implements AutoCloseable {

	private final Parallel parallel;

	/** An engine with as many threads as there are processors. */
	public FactEngine() {
		this(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * An engine.
	 *
	 * @param threads
	 *            how many threads work on a question, the asking one included; from 1
	 */
	public FactEngine(int threads) {
		parallel = new Parallel(threads);
	}

	/**
	 * Groups rows and computes figures.
	 *
	 * @param table
	 *            the rows
	 * @param query
	 *            what to group by and to compute
	 * @param monitor
	 *            may be null
	 * @return the groups that have rows
	 * @throws IllegalArgumentException
	 *             if the table has no such column, or one of another kind; the message is for users
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public Groups group(FactTable table, GroupQuery query, IProgressMonitor monitor) {
		return new GroupEngine((ColumnTable) table, query, parallel, monitor).groups();
	}

	/**
	 * Finds rows.
	 *
	 * @param table
	 *            the rows
	 * @param filters
	 *            conditions that all must be true
	 * @param monitor
	 *            may be null
	 * @return the rows
	 * @throws IllegalArgumentException
	 *             as for {@link #group(FactTable, GroupQuery, IProgressMonitor)}
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public RowSet select(FactTable table, List<Filter> filters, IProgressMonitor monitor) {
		return RowSelector.select((ColumnTable) table, filters, parallel, monitor);
	}

	@Override
	public void close() {
		parallel.close();
	}
}

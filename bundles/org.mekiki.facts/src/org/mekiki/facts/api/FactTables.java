package org.mekiki.facts.api;

import java.sql.Connection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.internal.column.RowsBuilder;
import org.mekiki.facts.internal.sql.SqlLoader;

/** Where tables come from. */
public final class FactTables {

	private FactTables() {
	}

	/**
	 * Starts a table.
	 *
	 * @param columns
	 *            its columns
	 * @return a builder without rows
	 * @throws IllegalArgumentException
	 *             if two columns have the same name
	 */
	public static TableBuilder builder(List<ColumnSpec> columns) {
		return new RowsBuilder(columns, FactTable.MOST_ROWS);
	}

	/**
	 * Reads the result of a query. The tables of the database stay the record; columns can be thrown away and read again
	 * at any time, and {@link FactTable#fingerprint()} tells whether they are the same.
	 *
	 * @param connection
	 *            to Derby or PostgreSQL; stays open. If it commits by itself, the query runs in a transaction of its own
	 * @param query
	 *            SQL that gives a column for each of the columns, in their order
	 * @param columns
	 *            what they become. Numbers and measures must come from whole numbers or decimals without a fraction;
	 *            types that are not exact are refused
	 * @param monitor
	 *            may be null
	 * @return the rows
	 * @throws FactsException
	 *             {@link FactsProblem#DATABASE} if the database refuses, {@link FactsProblem#INVALID_VALUE} if a number
	 *             has a fraction or does not fit into 64 bits (the message names row and column),
	 *             {@link FactsProblem#TOO_MANY_ROWS}
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static FactTable load(Connection connection, String query, List<ColumnSpec> columns, IProgressMonitor monitor)
			throws FactsException {
		return new SqlLoader(connection, columns, monitor).load(query);
	}
}

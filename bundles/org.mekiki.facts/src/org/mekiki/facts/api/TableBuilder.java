package org.mekiki.facts.api;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Collects rows, from wherever they come: a query, an importer, a generator. Every column of a row that is not given a
 * value is missing in it. For one thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface TableBuilder {

	/**
	 * Gives the row being built a text.
	 *
	 * @param column
	 *            index of a column of {@link ColumnKind#TEXT}
	 * @param value
	 *            the text; null if it is missing
	 */
	void text(int column, String value);

	/**
	 * Gives the row being built a number.
	 *
	 * @param column
	 *            index of a column of {@link ColumnKind#NUMBER} or {@link ColumnKind#MEASURE}
	 * @param value
	 *            the number
	 */
	void number(int column, long value);

	/**
	 * Gives the row being built a value of any kind.
	 *
	 * @param column
	 *            index of a column
	 * @param value
	 *            a String for texts, a Long or Integer for numbers; null if it is missing
	 * @throws FactsException
	 *             {@link FactsProblem#INVALID_VALUE} if the value is of another type
	 */
	void value(int column, Object value) throws FactsException;

	/**
	 * The row is complete.
	 *
	 * @throws FactsException
	 *             {@link FactsProblem#TOO_MANY_ROWS} if there already are {@link FactTable#MOST_ROWS}
	 */
	void endRow() throws FactsException;

	/**
	 * Rows so far.
	 *
	 * @return from 0
	 */
	int rows();

	/**
	 * Makes the table. The builder cannot be used afterwards.
	 *
	 * @param monitor
	 *            may be null
	 * @return the table
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	FactTable build(IProgressMonitor monitor);
}

package org.mekiki.facts.api;

/**
 * A column of a table. Never changes; may be read from any thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Column {

	/**
	 * What it is called and holds.
	 *
	 * @return the description
	 */
	ColumnSpec spec();

	/**
	 * The value of a row.
	 *
	 * @param row
	 *            number of the row, from 0
	 * @return a String for {@link ColumnKind#TEXT}, a Long for the others; null if it is missing
	 */
	Object value(int row);

	/**
	 * Memory on the heap.
	 *
	 * @return bytes, estimated for texts
	 */
	long bytes();
}

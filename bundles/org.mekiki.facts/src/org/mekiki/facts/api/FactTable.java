package org.mekiki.facts.api;

import java.util.List;

/**
 * Rows in columns. Never changes, may be used by any number of threads; {@link #edit(String)} makes another table that
 * shares what stayed the same. The order of the rows means nothing: no figure depends on it.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface FactTable {

	/** Rows that a table can hold: what the virtual machine can count in an array. */
	int MOST_ROWS = Integer.MAX_VALUE - 8;

	/**
	 * Number of rows.
	 *
	 * @return from 0 to {@link #MOST_ROWS}
	 */
	int rows();

	/**
	 * The columns.
	 *
	 * @return in the order in which they were declared
	 */
	List<Column> columns();

	/**
	 * A column to group by.
	 *
	 * @param name
	 *            its name
	 * @return the dimension
	 * @throws IllegalArgumentException
	 *             if there is none of this name
	 */
	Dimension dimension(String name);

	/**
	 * A column of numbers.
	 *
	 * @param name
	 *            its name
	 * @return the measure
	 * @throws IllegalArgumentException
	 *             if there is none of this name
	 */
	Measure measure(String name);

	/**
	 * Starts an edit.
	 *
	 * @param key
	 *            name of the measure that tells rows apart, like their key in the SQL table
	 * @return the edit; this table stays as it is
	 * @throws IllegalArgumentException
	 *             if there is no such measure
	 */
	TableEdit edit(String key);

	/**
	 * A number for the content, the same for the same rows in whatever order and however they came here: read, edited,
	 * or opened from a snapshot. It tells whether columns still are what the database says.
	 *
	 * @return 32 hexadecimal digits
	 */
	String fingerprint();

	/**
	 * Memory on the heap.
	 *
	 * @return bytes, estimated for texts
	 */
	long bytes();
}

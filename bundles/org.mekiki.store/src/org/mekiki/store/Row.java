package org.mekiki.store;

import java.time.LocalDate;

/**
 * One row of a block. Columns are those of the query, counted from 0.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Row {

	/**
	 * Number of the row in its block.
	 *
	 * @return from 1
	 */
	long number();

	/**
	 * Line of the file it was read from.
	 *
	 * @return from 1; 0 if it was not read from a file
	 */
	long line();

	/**
	 * Whether a value is missing.
	 *
	 * @param column
	 *            index of any column
	 * @return true if there is none
	 */
	boolean isNull(int column);

	/**
	 * A text.
	 *
	 * @param column
	 *            index of a column of {@link RowType#TEXT}
	 * @return the text; null if it is missing
	 */
	String text(int column);

	/**
	 * A number.
	 *
	 * @param column
	 *            index of a column of {@link RowType#LONG}
	 * @return the number; 0 if it is missing, see {@link #isNull(int)}
	 */
	long number(int column);

	/**
	 * A day.
	 *
	 * @param column
	 *            index of a column of {@link RowType#DATE}
	 * @return the day; null if it is missing
	 */
	LocalDate date(int column);

	/**
	 * True or false.
	 *
	 * @param column
	 *            index of a column of {@link RowType#BOOLEAN}
	 * @return the value; false if it is missing, see {@link #isNull(int)}
	 */
	boolean flag(int column);
}

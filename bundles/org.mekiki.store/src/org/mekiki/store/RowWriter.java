package org.mekiki.store;

import java.time.LocalDate;

/**
 * Takes the rows of a new block, one after the other; memory does not depend on how many they are. A column of a row that
 * is not given a value is missing in it. For one thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface RowWriter extends AutoCloseable {

	/**
	 * Gives the row being written a text.
	 *
	 * @param column
	 *            index of a column of {@link RowType#TEXT}
	 * @param value
	 *            the text; null if it is missing
	 */
	void text(int column, String value);

	/**
	 * Gives the row being written a number.
	 *
	 * @param column
	 *            index of a column of {@link RowType#LONG}
	 * @param value
	 *            the number
	 */
	void number(int column, long value);

	/**
	 * Gives the row being written a day.
	 *
	 * @param column
	 *            index of a column of {@link RowType#DATE}
	 * @param value
	 *            the day, from year 1 to 9999; null if it is missing
	 */
	void date(int column, LocalDate value);

	/**
	 * Gives the row being written true or false.
	 *
	 * @param column
	 *            index of a column of {@link RowType#BOOLEAN}
	 * @param value
	 *            the value
	 */
	void flag(int column, boolean value);

	/**
	 * The row is complete.
	 *
	 * @param line
	 *            line of the file it was read from, from 1; 0 if it was not read from a file
	 * @return its number, from 1
	 * @throws StoreException
	 *             {@link Problem#INVALID_VALUE} or {@link Problem#TOO_LARGE} if a value cannot be stored; others if the
	 *             database refuses
	 */
	long endRow(long line) throws StoreException;

	/**
	 * The block is complete.
	 *
	 * @return the block
	 * @throws StoreException
	 *             if the database refuses
	 */
	RowBlock finish() throws StoreException;

	/** Deletes what was written unless the block is complete. */
	@Override
	void close();
}

package org.mekiki.facts.internal.column;

import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;

/** Some thousand rows on their way from who reads them to who builds columns, column by column. For one thread at a time. */
public final class RowBatch {

	/** Rows that have room. */
	public static final int ROWS = 1 << 12;

	private final String[][] texts;
	private final long[][] numbers;
	private final boolean[][] present;
	private int count;

	/**
	 * @param columns
	 *            the columns
	 */
	public RowBatch(List<ColumnSpec> columns) {
		texts = new String[columns.size()][];
		numbers = new long[columns.size()][];
		present = new boolean[columns.size()][];
		for (int column = 0; column < texts.length; column++) {
			if (columns.get(column).kind() == ColumnKind.TEXT) {
				texts[column] = new String[ROWS];
			} else {
				numbers[column] = new long[ROWS];
				present[column] = new boolean[ROWS];
			}
		}
	}

	/**
	 * Gives the row being filled a text.
	 *
	 * @param column
	 *            index of a column of texts
	 * @param value
	 *            the text; null if it is missing
	 */
	public void text(int column, String value) {
		texts[column][count] = value;
	}

	/**
	 * Gives the row being filled a number; without it the number is missing.
	 *
	 * @param column
	 *            index of a column of numbers
	 * @param value
	 *            the number
	 */
	public void number(int column, long value) {
		numbers[column][count] = value;
		present[column][count] = true;
	}

	/**
	 * The row is complete.
	 *
	 * @return whether there is no room for another
	 */
	public boolean endRow() {
		return ++count == ROWS;
	}

	/** Forgets all rows. */
	public void clear() {
		count = 0;
		for (boolean[] column : present) {
			if (column != null) {
				Arrays.fill(column, false);
			}
		}
	}

	/** Number of rows. */
	int count() {
		return count;
	}

	/** Texts of a column; null if it has numbers. */
	String[] texts(int column) {
		return texts[column];
	}

	/** Numbers of a column. */
	long[] numbers(int column) {
		return numbers[column];
	}

	/** Which numbers of a column are not missing. */
	boolean[] present(int column) {
		return present[column];
	}
}

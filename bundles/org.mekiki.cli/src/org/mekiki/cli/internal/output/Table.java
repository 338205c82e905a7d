package org.mekiki.cli.internal.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns of text and numbers.
 *
 * @param columns
 *            headings
 * @param rows
 *            cells in the order of the headings; null is an empty cell
 */
public record Table(List<String> columns, List<List<Object>> rows) {

	/**
	 * An empty table to be filled.
	 *
	 * @param columns
	 *            headings
	 * @return a table with no rows
	 */
	public static Table of(String... columns) {
		return new Table(List.of(columns), new ArrayList<>());
	}

	/**
	 * Adds a row.
	 *
	 * @param cells
	 *            as many as there are columns
	 * @return this table
	 */
	public Table row(Object... cells) {
		if (cells.length != columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Object> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add(cell);
		}
		rows.add(row);
		return this;
	}
}

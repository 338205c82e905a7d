package org.mekiki.tables.api;

import java.util.List;

/**
 * A row of data.
 *
 * @param line
 *            line of the file on which it starts, from 1; of a sheet the row
 * @param cells
 *            as many as there are columns
 * @since 0.1
 */
public record TableRow(long line, List<TableCell> cells) {

	/** Copies the list. */
	public TableRow {
		cells = List.copyOf(cells);
	}
}

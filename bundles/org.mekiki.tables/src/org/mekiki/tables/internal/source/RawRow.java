package org.mekiki.tables.internal.source;

import java.util.List;

import org.mekiki.tables.api.Reason;

/**
 * A row before anything is known of the table.
 *
 * @param line
 *            line on which it starts, or row of the sheet, from 1
 * @param cells
 *            as many as the row has
 * @param problem
 *            why the row as a whole is left out; null if it is not
 */
public record RawRow(long line, List<RawCell> cells, Reason problem) {

	/** Whether no cell says anything. */
	public boolean isBlank() {
		return cells.stream().allMatch(cell -> cell.text().isBlank());
	}
}

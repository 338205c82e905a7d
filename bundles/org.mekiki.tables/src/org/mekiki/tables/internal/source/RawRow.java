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
 * @param doubt
 *            what is doubtful of a row that is kept; null if nothing is
 */
public record RawRow(long line, List<RawCell> cells, Reason problem, Reason doubt) {

	/** A row that is kept without doubt, or left out. */
	public RawRow(long line, List<RawCell> cells, Reason problem) {
		this(line, cells, problem, null);
	}

	/** The only cell that says something; null if there is none, or another. */
	public RawCell onlyCell() {
		RawCell only = null;
		for (RawCell cell : cells) {
			if (!cell.text().isBlank()) {
				if (only != null) {
					return null;
				}
				only = cell;
			}
		}
		return only;
	}

	/** Whether no cell says anything. */
	public boolean isBlank() {
		for (RawCell cell : cells) {
			if (!cell.text().isBlank()) {
				return false;
			}
		}
		return true;
	}
}

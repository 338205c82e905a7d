package org.mekiki.tables.internal.profile;

import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;

/** Reads the cells of a column, and those that were read lately only once. For one reading of the table. */
final class KnownCells {

	private final CellReader reader;
	private final RecentTexts recent;
	private final TableCell[] cells;
	private boolean known;

	/** @param columns of the table */
	KnownCells(CellReader reader, int columns) {
		this.reader = reader;
		recent = new RecentTexts(columns);
		cells = new TableCell[recent.places()];
	}

	/** Reads a cell; the unit is that of another column of its row, null if there is none. */
	TableCell read(RawCell cell, TableUnit ofRow) {
		known = false;
		String text = cell.text();
		boolean onlyText = cell.kind() == RawCell.Kind.TEXT && cell.problem() == null && cell.currency() == null;
		if (!onlyText || reader.typing().unitColumn() >= 0 || !recent.keeps(text)) {
			return reader.read(cell, ofRow);
		}
		int place = recent.place(text);
		known = recent.knows(place, text);
		if (!known) {
			cells[place] = reader.read(cell, ofRow);
			recent.put(place, text);
		}
		return cells[place];
	}

	/** Whether the cell that was read last is one that had been read before. */
	boolean isKnown() {
		return known;
	}

	Typing typing() {
		return reader.typing();
	}
}

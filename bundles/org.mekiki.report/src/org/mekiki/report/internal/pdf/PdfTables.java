package org.mekiki.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.CellText;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Place;

/** Tables of results on pages, with the sources of each row. */
final class PdfTables {

	/** More rows are for a spreadsheet. */
	private static final int MOST_ROWS = 500;

	private final Sheet sheet;
	private final Lines lines;
	private final Texts texts;
	private final CellText cells;
	private final SourceList sources;

	PdfTables(Sheet sheet, Lines lines, Texts texts, SourceList sources) {
		this.sheet = sheet;
		this.lines = lines;
		this.texts = texts;
		this.sources = sources;
		cells = new CellText(texts.locale());
	}

	void write(Table table, Runnable caption) {
		int shown = Math.min(MOST_ROWS, table.rowCount());
		boolean explained = isExplained(table, shown);
		int columns = table.columns().size();
		List<List<List<Run>>> rows = new ArrayList<>();
		boolean[] figures = new boolean[columns];
		boolean[] entire = new boolean[columns];
		List<List<Run>> head = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			ColumnType type = table.columns().get(column).type();
			figures[column] = type.isFigure();
			entire[column] = type.isFigure() || type == ColumnType.DATE || type == ColumnType.FISCAL_YEAR;
			head.add(List.of(new Run(cells.heading(table, column), Style.CELL.heavy())));
		}
		if (explained) {
			head.add(List.of(new Run(texts.get("sources"), Style.CELL.heavy()))); //$NON-NLS-1$
		}
		rows.add(head);
		for (int row = 0; row < shown; row++) {
			rows.add(row(table, row, explained));
		}
		Grid grid = new Grid(sheet, lines, rows, 1, 0).columns(figures, entire);
		boolean across = !sheet.isAcross() && grid.isWide(sheet.width());
		if (across) {
			sheet.newPage(true);
		}
		caption.run();
		grid.write();
		if (shown < table.rowCount()) {
			note(texts.get("table.cut", Integer.valueOf(shown), Integer.valueOf(table.rowCount()))); //$NON-NLS-1$
		} else if (shown == 0) {
			note(texts.get("table.empty")); //$NON-NLS-1$
		}
	}

	private List<List<Run>> row(Table table, int row, boolean explained) {
		List<List<Run>> line = new ArrayList<>();
		SortedSet<Place> places = new TreeSet<>();
		for (int column = 0; column < table.columns().size(); column++) {
			line.add(List.of(new Run(cells.cell(table, row, column), Style.CELL)));
			if (table.trail(row, column) != null) {
				places.addAll(sources.of(table.trail(row, column)));
			}
		}
		if (explained) {
			line.add(List.of(new Run(SourceList.refer(places), Style.CELL.coloured(Style.SOFT).sized(6.5f))));
		}
		return line;
	}

	private boolean isExplained(Table table, int rows) {
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < table.columns().size(); column++) {
				if (table.trail(row, column) != null && !sources.of(table.trail(row, column)).isEmpty()) {
					return true;
				}
			}
		}
		return false;
	}

	private void note(String text) {
		sheet.gap(3);
		sheet.lines(lines.of(text, Style.SMALL, sheet.width()), Sheet.MARGIN);
	}
}

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
	/** Longer tables are not brought onto one page. */
	private static final int MOST_ON_A_PAGE = 60;
	/** What stands above a table on its page: title, origin, summary, caption. */
	private static final float TITLE = 110;
	/** References beside the letters of the table. */
	private static final float SMALLER = 0.8f;
	/** Width of the column of references, for about eight in a line. */
	private static final float REFERENCES = 90;

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

	/**
	 * On which page a table is printed. One that is too wide for an upright page is brought onto one page, below a title and
	 * some words, if it can be.
	 */
	Format format(Table table) {
		if (!grid(table, 1).isWide(Sheet.width(Format.UPRIGHT.page()))) {
			return Format.UPRIGHT;
		}
		if (table.rowCount() <= MOST_ON_A_PAGE) {
			for (Format format : Format.ONE_PAGE) {
				Grid grid = grid(table, format.scale());
				float width = Sheet.width(format.page());
				if (!grid.isWide(width) && grid.height(width) <= Sheet.wholeRoom(format.page()) - TITLE) {
					return format;
				}
			}
		}
		return Format.ACROSS;
	}

	void write(Table table, Runnable caption) {
		Format format = format(table);
		if (!sheet.isAcross() && format != Format.UPRIGHT) {
			sheet.newPage(format.page());
		}
		caption.run();
		grid(table, format.scale()).write();
		int shown = Math.min(MOST_ROWS, table.rowCount());
		if (shown < table.rowCount()) {
			note(texts.get("table.cut", Integer.valueOf(shown), Integer.valueOf(table.rowCount()))); //$NON-NLS-1$
		} else if (shown == 0) {
			note(texts.get("table.empty")); //$NON-NLS-1$
		}
	}

	private Grid grid(Table table, float scale) {
		int shown = Math.min(MOST_ROWS, table.rowCount());
		boolean explained = isExplained(table, shown);
		int columns = table.columns().size();
		Style style = Style.CELL.sized(Style.CELL.size() * scale);
		List<List<List<Run>>> rows = new ArrayList<>();
		boolean[] figures = new boolean[columns];
		boolean[] entire = new boolean[columns];
		List<List<Run>> head = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			ColumnType type = table.columns().get(column).type();
			figures[column] = type.isFigure();
			entire[column] = type.isFigure() || type == ColumnType.DATE || type == ColumnType.FISCAL_YEAR;
			head.add(List.of(new Run(cells.heading(table, column), style.heavy())));
		}
		if (explained) {
			head.add(List.of(new Run(texts.get("sources"), style.heavy()))); //$NON-NLS-1$
		}
		rows.add(head);
		for (int row = 0; row < shown; row++) {
			rows.add(row(table, row, explained, style));
		}
		return new Grid(sheet, lines, rows, 1, 0).columns(figures, entire).last(explained ? REFERENCES * scale : 0);
	}

	private List<List<Run>> row(Table table, int row, boolean explained, Style style) {
		List<List<Run>> line = new ArrayList<>();
		SortedSet<Place> places = new TreeSet<>();
		for (int column = 0; column < table.columns().size(); column++) {
			line.add(List.of(new Run(cells.cell(table, row, column), style)));
			if (table.trail(row, column) != null) {
				places.addAll(sources.of(table.trail(row, column)));
			}
		}
		if (explained) {
			line.add(List.of(new Run(SourceList.refer(places), style.coloured(Style.SOFT).sized(style.size() * SMALLER))));
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

package org.mekiki.report.internal.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dhatim.fastexcel.Worksheet;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.CellText;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Place;

/**
 * A table as a sheet: typed cells, heading that stays, filter. Texts are written as texts, so none becomes a formula.
 * Numbers with more digits than spreadsheets keep are written as texts, so that no digit is lost.
 */
final class TableSheet {

	/** Spreadsheets calculate in binary numbers with so many safe decimal digits. */
	private static final int SAFE_DIGITS = 15;
	/** Before it, Excel counts a day that never was. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
	private static final int MOST_ROWS = Worksheet.MAX_ROWS - 2;
	private static final int FLUSH = 2000;
	private static final int SAMPLE = 500;
	private static final double NARROWEST = 8;
	private static final double WIDEST = 60;
	private static final double REFERENCES = 24;

	private final Worksheet sheet;
	private final Table table;
	private final CellText cells;
	private final Texts texts;
	private final SourceList sources;
	private final boolean explained;

	TableSheet(Worksheet sheet, Table table, Locale locale, SourceList sources) {
		this.sheet = sheet;
		this.table = table;
		this.sources = sources;
		cells = new CellText(locale);
		texts = ReportTexts.of(locale);
		explained = isExplained();
	}

	void write() throws IOException {
		int columns = table.columns().size() + (explained ? 1 : 0);
		int rows = Math.min(MOST_ROWS, table.rowCount());
		for (int column = 0; column < columns; column++) {
			sheet.width(column, width(column));
			sheet.value(0, column, CellTexts.clean(heading(column)));
			sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor("FFE6EEF6").set(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		sheet.setAutoFilter(0, 0, Math.max(1, rows), columns - 1);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < table.columns().size(); column++) {
				cell(row, column);
			}
			String references = explained ? references(row) : ""; //$NON-NLS-1$
			if (!references.isEmpty()) {
				text(row + 1, columns - 1, references);
			}
			if (row % FLUSH == FLUSH - 1) {
				sheet.flush();
			}
		}
		if (rows < table.rowCount()) {
			sheet.value(rows + 1, 0, texts.get("table.cut", Integer.valueOf(rows), Integer.valueOf(table.rowCount()))); //$NON-NLS-1$
		}
	}

	private void cell(int row, int column) {
		int at = row + 1;
		switch (table.value(row, column)) {
		case null -> {
			// no value is an empty cell
		}
		case Long number -> number(at, column, BigDecimal.valueOf(number.longValue()), "#,##0"); //$NON-NLS-1$
		case Money money -> number(at, column, CellText.inMainUnit(money),
				pattern(CellText.decimals(money.currency())) + "\\ " + literal(money.currency())); //$NON-NLS-1$
		case BigDecimal share when table.columns().get(column).type() == ColumnType.PERCENTAGE ->
			number(at, column, share, "0.0%"); //$NON-NLS-1$
		case BigDecimal number -> number(at, column, number, pattern(number.scale()));
		case LocalDate date when date.isBefore(FIRST_DAY) || date.getYear() > 9999 -> sheet.value(at, column, date.toString());
		case LocalDate date -> {
			sheet.value(at, column, date);
			sheet.style(at, column).format("yyyy-mm-dd").verticalAlignment("top").set(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case FiscalYear year -> {
			sheet.value(at, column, Integer.valueOf(year.year()));
			sheet.style(at, column).format(yearFormat()).horizontalAlignment("left").verticalAlignment("top").set(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case ModelLink link -> text(at, column, link.label());
		case Object other -> text(at, column, other.toString());
		}
	}

	private void text(int row, int column, String text) {
		sheet.value(row, column, CellTexts.clean(text));
		sheet.style(row, column).wrapText(true).verticalAlignment("top").set(); //$NON-NLS-1$
	}

	private void number(int row, int column, BigDecimal number, String format) {
		BigDecimal plain = number.stripTrailingZeros();
		if (plain.precision() > SAFE_DIGITS || Math.abs((long) plain.scale()) > SAFE_DIGITS * 2) {
			sheet.value(row, column, Math.abs((long) number.scale()) > 400 ? number.toString() : number.toPlainString());
			sheet.style(row, column).horizontalAlignment("right").verticalAlignment("top").set(); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			sheet.value(row, column, plain.scale() < 0 ? plain.setScale(0) : plain);
			sheet.style(row, column).format(format).verticalAlignment("top").set(); //$NON-NLS-1$
		}
	}

	/** The year is a number that is shown as people write fiscal years. */
	private String yearFormat() {
		String[] around = texts.get("fiscalYear").split("\\{0\\}", -1); //$NON-NLS-1$ //$NON-NLS-2$
		return literal(around[0]) + '0' + literal(around[1]);
	}

	/** Letters in a number format that stand for themselves; quotes would end the attribute they are written in. */
	private static String literal(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().filter(Character::isLetter).forEach(c -> escaped.append('\\').appendCodePoint(c));
		return escaped.toString();
	}

	private static String pattern(int decimals) {
		return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(SAFE_DIGITS, decimals)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String heading(int column) {
		return column == table.columns().size() ? texts.get("sources") : cells.heading(table, column); //$NON-NLS-1$
	}

	private String references(int row) {
		SortedSet<Place> places = new TreeSet<>();
		for (int column = 0; column < table.columns().size(); column++) {
			if (table.trail(row, column) != null) {
				places.addAll(sources.of(table.trail(row, column)));
			}
		}
		return CellTexts.clean(SourceList.refer(places));
	}

	private boolean isExplained() {
		for (int row = 0; row < table.rowCount(); row++) {
			for (int column = 0; column < table.columns().size(); column++) {
				if (table.trail(row, column) != null) {
					return true;
				}
			}
		}
		return false;
	}

	/** Wide enough for most of its cells, in characters of half width. */
	private double width(int column) {
		if (column == table.columns().size()) {
			return REFERENCES;
		}
		// Headings may take two lines.
		double widest = width(heading(column)) / 1.6;
		for (int row = 0; row < Math.min(SAMPLE, table.rowCount()); row++) {
			widest = Math.max(widest, width(cells.of(table.value(row, column), table.columns().get(column))));
		}
		return Math.clamp(widest + 3, NARROWEST, WIDEST);
	}

	/** In characters of half width. */
	static double width(String text) {
		return text.codePoints().mapToDouble(c -> c >= 0x1100 ? 2.1 : 1.1).sum();
	}
}

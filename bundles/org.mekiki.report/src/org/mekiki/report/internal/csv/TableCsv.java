package org.mekiki.report.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.CellText;

/** A table as CSV with exact values and stable names of columns; amounts and links take two columns each. */
public final class TableCsv {

	private TableCsv() {
	}

	/**
	 * Writes a table.
	 *
	 * @param table
	 *            the table
	 * @param out
	 *            where to
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Table table, Appendable out) throws IOException {
		List<Object> cells = new ArrayList<>();
		for (Column column : table.columns()) {
			cells.add(column.id());
			if (column.type() == ColumnType.MONEY) {
				cells.add(column.id() + ".currency"); //$NON-NLS-1$
			} else if (column.type() == ColumnType.LINK) {
				cells.add(column.id() + ".id"); //$NON-NLS-1$
			}
		}
		CsvText.line(cells, out);
		for (int row = 0; row < table.rowCount(); row++) {
			cells.clear();
			for (int column = 0; column < table.columns().size(); column++) {
				add(table.value(row, column), table.columns().get(column).type(), cells);
			}
			CsvText.line(cells, out);
		}
	}

	private static void add(Object value, ColumnType type, List<Object> cells) {
		switch (value) {
		case Money money -> {
			cells.add(CellText.inMainUnit(money));
			cells.add(money.currency());
		}
		case ModelLink link -> {
			cells.add(link.label());
			cells.add(link.id());
		}
		case FiscalYear year -> cells.add(Integer.valueOf(year.year()));
		case null -> {
			cells.add(null);
			if (type == ColumnType.MONEY || type == ColumnType.LINK) {
				cells.add(null);
			}
		}
		default -> cells.add(value);
		}
	}
}

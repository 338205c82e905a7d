package org.mekiki.lists.internal.exchange;

import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.TableTexts.Row;

/**
 * Where in a table the items of a list stand.
 *
 * @param columns
 *            what its columns hold
 * @param above
 *            rows above the heading
 * @param heading
 *            line of the heading; 0 if there is none
 * @param items
 *            rows below it
 */
record TableLayout(TableColumns columns, List<Row> above, long heading, List<Row> items) {

	/** Rows in which the heading is looked for. */
	private static final int TITLES = 10;

	/**
	 * Finds it.
	 *
	 * @param rows
	 *            all rows, at least one
	 * @param mapping
	 *            what people say of columns
	 * @param line
	 *            line of the heading, 0 for none, null if it is to be found
	 * @return the layout, which may lack items or a column that holds them
	 */
	static TableLayout of(List<Row> rows, Map<String, String> mapping, Integer line) {
		if (line != null && line.intValue() == 0) {
			return new TableLayout(TableColumns.numbered(rows.getFirst(), mapping), List.of(), 0, rows);
		}
		int first = line == null ? heading(rows, mapping) : at(rows, line.intValue());
		TableColumns columns = TableColumns.named(rows.get(first), mapping);
		return new TableLayout(columns, rows.subList(0, first), columns.hasHeading() ? rows.get(first).line() : 0,
				rows.subList(columns.hasHeading() ? first + 1 : first, rows.size()));
	}

	/** A title may stand above the heading; then it is the first row of several cells that names items. */
	private static int heading(List<Row> rows, Map<String, String> mapping) {
		for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
			TableColumns columns = TableColumns.named(rows.get(i), mapping);
			if (columns.hasHeading() && columns.has("text") && (i == 0 || columns.width() > 1)) { //$NON-NLS-1$
				return i;
			}
		}
		return 0;
	}

	/** The row of a line, or the next one that says something. */
	private static int at(List<Row> rows, int line) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).line() >= line) {
				return i;
			}
		}
		return rows.size() - 1;
	}

	/** Refuses a table that says too little to be a list. */
	TableLayout complete(String file, Texts texts) throws ImportException {
		if (!columns.has("text")) { //$NON-NLS-1$
			throw new ImportException(texts.get("noTextColumn", String.join(", ", columns.headings())), //$NON-NLS-1$ //$NON-NLS-2$
					new Place(file, Math.max(1, heading), "")); //$NON-NLS-1$
		}
		if (items.isEmpty()) {
			throw new ImportException(texts.get("noItems"), new Place(file, heading, "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return this;
	}
}

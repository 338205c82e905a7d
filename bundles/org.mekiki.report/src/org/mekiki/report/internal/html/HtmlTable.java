package org.mekiki.report.internal.html;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;

/** Tables whose figures open to their explanation. */
final class HtmlTable {

	/** More rows are for a spreadsheet. */
	private static final int MOST_ROWS = 2000;

	private final HtmlContext context;
	private final HtmlTrail trails;

	HtmlTable(HtmlContext context, HtmlTrail trails) {
		this.context = context;
		this.trails = trails;
	}

	/** A numbered table with its sources. */
	void numbered(Table table) {
		Html html = context.html();
		html.open("figure"); //$NON-NLS-1$
		html.open("figcaption").element("b", context.texts().get("table.number", Integer.valueOf(context.nextTable()))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text(" ").text(table.title()).close("figcaption").line(); //$NON-NLS-1$ //$NON-NLS-2$
		plain(table);
		context.sourcesOf(context.sources().of(table));
		html.close("figure").line(); //$NON-NLS-1$
	}

	/** The table itself. */
	void plain(Table table) {
		Html html = context.html();
		// Who has no mouse scrolls it as well.
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.title()).open("table") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				.open("thead").open("tr"); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			html.element("th", context.cells().heading(table, i), "scope", "col", "class", alignment(column), "title", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					column.description().isBlank() ? null : column.description());
		}
		html.close("tr").close("thead").line().open("tbody").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int rows = Math.min(MOST_ROWS, table.rowCount());
		for (int row = 0; row < rows; row++) {
			html.open("tr"); //$NON-NLS-1$
			for (int column = 0; column < table.columns().size(); column++) {
				cell(table, row, column);
			}
			html.close("tr").line(); //$NON-NLS-1$
		}
		html.close("tbody").close("table").close("div").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (table.rowCount() == 0) {
			html.element("p", context.texts().get("table.empty"), "class", "note").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else if (rows < table.rowCount()) {
			html.element("p", context.texts().get("table.cut", Integer.valueOf(rows), Integer.valueOf(table.rowCount())), //$NON-NLS-1$ //$NON-NLS-2$
					"class", "note").line(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void cell(Table table, int row, int column) {
		Html html = context.html();
		String text = context.cells().cell(table, row, column);
		Trail trail = table.trail(row, column);
		html.open("td", "class", alignment(table.columns().get(column))); //$NON-NLS-1$ //$NON-NLS-2$
		if (trail == null) {
			html.text(text);
		} else {
			trails.figure(text.isEmpty() ? "\u2014" : text, trail); //$NON-NLS-1$
		}
		html.close("td"); //$NON-NLS-1$
	}

	private static String alignment(Column column) {
		if (column.type().isFigure()) {
			return "number"; //$NON-NLS-1$
		}
		return column.type() == ColumnType.DATE || column.type() == ColumnType.FISCAL_YEAR ? "date" : null; //$NON-NLS-1$
	}
}

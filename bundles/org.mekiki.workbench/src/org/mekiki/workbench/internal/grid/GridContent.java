package org.mekiki.workbench.internal.grid;

import java.util.Locale;

import org.mekiki.core.api.result.Table;

/** A table with everything about it that does not change: ranks for sorting and texts for showing. Safe for many threads. */
final class GridContent {

	private final Table table;
	private final ColumnRanks ranks;
	private final ColumnText[] texts;

	/**
	 * Content of a table.
	 *
	 * @param table
	 *            the table
	 * @param ranks
	 *            of the same table, or null to make new ones
	 * @param unit
	 *            unit of amounts
	 * @param locale
	 *            language of the user interface
	 */
	GridContent(Table table, ColumnRanks ranks, MoneyUnit unit, Locale locale) {
		this.table = table;
		this.ranks = ranks == null ? new ColumnRanks(table) : ranks;
		texts = new ColumnText[table.columns().size()];
		for (int column = 0; column < texts.length; column++) {
			texts[column] = new ColumnText(table, column, unit, locale);
		}
	}

	Table table() {
		return table;
	}

	ColumnRanks ranks() {
		return ranks;
	}

	ColumnText text(int column) {
		return texts[column];
	}

	/** What stands in a cell. */
	String text(int row, int column) {
		return texts[column].cell(table.value(row, column));
	}
}

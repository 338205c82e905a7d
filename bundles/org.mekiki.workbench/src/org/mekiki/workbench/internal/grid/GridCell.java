package org.mekiki.workbench.internal.grid;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;

/**
 * A cell of a result.
 *
 * @param table
 *            the table
 * @param row
 *            index of the row in the table
 * @param column
 *            index of the column in the table
 */
public record GridCell(Table table, int row, int column) {

	/**
	 * The content.
	 *
	 * @return null for no value
	 */
	public Object value() {
		return table.value(row, column);
	}

	/**
	 * The column.
	 *
	 * @return its declaration
	 */
	public Column heading() {
		return table.columns().get(column);
	}

	/**
	 * The explanation.
	 *
	 * @return null if there is none
	 */
	public Trail trail() {
		return table.trail(row, column);
	}

	/**
	 * The object that the cell leads to; in other columns the first one that its row leads to.
	 *
	 * @return null if there is none
	 */
	public ModelLink link() {
		if (value() instanceof ModelLink own) {
			return own;
		}
		for (int other = 0; other < table.columns().size(); other++) {
			if (table.value(row, other) instanceof ModelLink link) {
				return link;
			}
		}
		return null;
	}
}

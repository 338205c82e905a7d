package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A matrix of values as colours.
 *
 * @param caption     the words around the picture
 * @param rowLabel    what the rows are, may be empty
 * @param columnLabel what the columns are, may be empty
 * @param values      what the colour measures
 * @param diverging   true: colours diverge from zero, for changes
 * @param hatchLabel  what hatched cells mean, empty when none is
 * @param rows        from the top
 * @param columns     from the left
 * @param cells       at most one per row and column; absent ones have no value
 */
public record HeatMap(Caption caption, String rowLabel, String columnLabel, Axis values, boolean diverging,
		String hatchLabel, List<Category> rows, List<Category> columns, List<Cell> cells) implements ChartDescription {
	/** Checks that every cell is in the matrix. */
	public HeatMap {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		rowLabel = Texts.orEmpty(rowLabel);
		columnLabel = Texts.orEmpty(columnLabel);
		Texts.required(values, "values"); //$NON-NLS-1$
		hatchLabel = Texts.orEmpty(hatchLabel);
		rows = Texts.copy(rows);
		columns = Texts.copy(columns);
		cells = Texts.copy(cells);
		for (var cell : cells) {
			Texts.index(cell.row(), rows.size(), "row"); //$NON-NLS-1$
			Texts.index(cell.column(), columns.size(), "column"); //$NON-NLS-1$
		}
	}

	/**
	 * A cell.
	 *
	 * @param row     index
	 * @param column  index
	 * @param value   exact, in base units
	 * @param hatched true: marked as different in kind, for example only suggested
	 * @param key     reference given back on selection, null: none
	 * @param note    an extra line of the tooltip, may be empty
	 */
	public record Cell(int row, int column, BigDecimal value, boolean hatched, String key, String note) {
		/** Checks that the value is there. */
		public Cell {
			value = Numbers.exact(Texts.required(value, "value")); //$NON-NLS-1$
			key = Texts.key(key);
			note = Texts.orEmpty(note);
		}
	}
}

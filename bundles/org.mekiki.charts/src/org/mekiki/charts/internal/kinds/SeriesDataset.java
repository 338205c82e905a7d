package org.mekiki.charts.internal.kinds;

import java.util.ArrayList;
import java.util.List;

import org.jfree.data.category.CategoryDataset;
import org.jfree.data.general.AbstractDataset;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;

/** Series and categories as JFreeChart wants them; values are positions in the shown unit. Every look-up takes constant time. */
final class SeriesDataset extends AbstractDataset implements CategoryDataset {
	private static final long serialVersionUID = 1L;
	private final transient List<Slot> rows = new ArrayList<>();
	private final transient List<Slot> columns = new ArrayList<>();
	private final Double[][] values;

	SeriesDataset(List<Category> categories, List<Series> series, Unit unit) {
		values = new Double[series.size()][categories.size()];
		for (int c = 0; c < categories.size(); c++)
			columns.add(new Slot(c, categories.get(c).label()));
		for (int r = 0; r < series.size(); r++) {
			rows.add(new Slot(r, series.get(r).label()));
			for (int c = 0; c < categories.size(); c++)
				values[r][c] = NumberText.position(series.get(r).at(c).value(), unit);
		}
	}

	@Override
	public Comparable<?> getRowKey(int row) {
		return rows.get(row);
	}

	@Override
	@SuppressWarnings("rawtypes") // as in the interface
	public int getRowIndex(Comparable key) {
		return ((Slot) key).index();
	}

	@Override
	public List<Slot> getRowKeys() {
		return rows;
	}

	@Override
	public Comparable<?> getColumnKey(int column) {
		return columns.get(column);
	}

	@Override
	@SuppressWarnings("rawtypes") // as in the interface
	public int getColumnIndex(Comparable key) {
		return ((Slot) key).index();
	}

	@Override
	public List<Slot> getColumnKeys() {
		return columns;
	}

	@Override
	@SuppressWarnings("rawtypes") // as in the interface
	public Number getValue(Comparable row, Comparable column) {
		return getValue(getRowIndex(row), getColumnIndex(column));
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public Number getValue(int row, int column) {
		return values[row][column];
	}
}

package org.mekiki.core.api.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Rows and typed columns. Kept by column, so that a million rows fit; immutable once built.
 *
 * @since 0.1
 * @noextend
 */
public final class Table implements Section {

	private final String title;
	private final List<Column> columns;
	private final int rowCount;
	private final Object[][] values;
	private final Trail[][] trails;

	private Table(Builder builder) {
		title = builder.title;
		columns = List.copyOf(builder.columns);
		rowCount = builder.rows;
		values = new Object[columns.size()][];
		trails = new Trail[columns.size()][];
		for (int column = 0; column < columns.size(); column++) {
			values[column] = Arrays.copyOf(builder.values[column], rowCount);
			trails[column] = builder.trails[column] == null ? null : Arrays.copyOf(builder.trails[column], rowCount);
		}
	}

	/**
	 * Starts a table.
	 *
	 * @param title
	 *            heading
	 * @param columns
	 *            at least one, with different identifiers
	 * @return takes the rows
	 */
	public static Builder builder(String title, Column... columns) {
		return new Builder(title, List.of(columns));
	}

	/**
	 * Starts a table.
	 *
	 * @param title
	 *            heading
	 * @param columns
	 *            at least one, with different identifiers
	 * @return takes the rows
	 */
	public static Builder builder(String title, List<Column> columns) {
		return new Builder(title, columns);
	}

	@Override
	public String title() {
		return title;
	}

	/**
	 * The columns.
	 *
	 * @return an unmodifiable list, in the order shown
	 */
	public List<Column> columns() {
		return columns;
	}

	/**
	 * Number of rows.
	 *
	 * @return zero or more
	 */
	public int rowCount() {
		return rowCount;
	}

	/**
	 * Place of a column.
	 *
	 * @param columnId
	 *            its identifier
	 * @return the index
	 * @throws IllegalArgumentException
	 *             if there is no such column
	 */
	public int column(String columnId) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(columnId)) {
				return i;
			}
		}
		throw new IllegalArgumentException("There is no column " + columnId); //$NON-NLS-1$
	}

	/**
	 * Content of a cell.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return of the class that the column's type names; null if there is no value
	 */
	public Object value(int row, int column) {
		return values[column][Objects.checkIndex(row, rowCount)];
	}

	/**
	 * Explanation of a cell.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return null if it has none
	 */
	public Trail trail(int row, int column) {
		Objects.checkIndex(row, rowCount);
		return trails[column] == null ? null : trails[column][row];
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Table table && title.equals(table.title) && columns.equals(table.columns)
				&& rowCount == table.rowCount && Arrays.deepEquals(values, table.values)
				&& Arrays.deepEquals(trails, table.trails);
	}

	@Override
	public int hashCode() {
		return Objects.hash(title, columns, Integer.valueOf(rowCount), Integer.valueOf(Arrays.deepHashCode(values)));
	}

	@Override
	public String toString() {
		return title + ' ' + columns.stream().map(Column::id).toList() + ' ' + rowCount;
	}

	/** Takes the rows of a table one after the other. */
	public static final class Builder {

		private static final int FIRST_CAPACITY = 16;

		private final String title;
		private final List<Column> columns;
		private final Object[][] values;
		private final Trail[][] trails;
		private int rows;

		Builder(String title, List<Column> columns) {
			this.title = Objects.requireNonNull(title);
			this.columns = new ArrayList<>(columns);
			if (columns.isEmpty() || columns.stream().map(Column::id).distinct().count() < columns.size()) {
				throw new IllegalArgumentException("A table has columns with different identifiers"); //$NON-NLS-1$
			}
			values = new Object[columns.size()][FIRST_CAPACITY];
			trails = new Trail[columns.size()][];
		}

		/**
		 * Adds a row.
		 *
		 * @param cells
		 *            one per column; null for no value; {@link Integer} is taken as {@link Long}
		 * @return this
		 * @throws IllegalArgumentException
		 *             if a cell is not of its column's type
		 */
		public Builder row(Object... cells) {
			if (cells.length != columns.size()) {
				throw new IllegalArgumentException(
						"Row " + (rows + 1) + " has " + cells.length + " cells instead of " + columns.size()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			if (rows == values[0].length) {
				for (int column = 0; column < values.length; column++) {
					values[column] = Arrays.copyOf(values[column], rows * 2);
				}
			}
			for (int column = 0; column < cells.length; column++) {
				values[column][rows] = checked(cells[column], columns.get(column));
			}
			rows++;
			return this;
		}

		/**
		 * Explains a cell of the row that was added last.
		 *
		 * @param columnId
		 *            identifier of the column
		 * @param trail
		 *            the explanation
		 * @return this
		 */
		public Builder why(String columnId, Trail trail) {
			for (int column = 0; column < columns.size(); column++) {
				if (columns.get(column).id().equals(columnId)) {
					int capacity = values[column].length;
					if (trails[column] == null) {
						trails[column] = new Trail[capacity];
					} else if (trails[column].length < capacity) {
						trails[column] = Arrays.copyOf(trails[column], capacity);
					}
					trails[column][rows - 1] = trail;
					return this;
				}
			}
			throw new IllegalArgumentException("There is no column " + columnId); //$NON-NLS-1$
		}

		/**
		 * Makes the table.
		 *
		 * @return immutable; the builder may go on
		 */
		public Table build() {
			return new Table(this);
		}

		private static Object checked(Object cell, Column column) {
			Object value = cell instanceof Integer number ? Long.valueOf(number.longValue()) : cell;
			if (value != null && !column.type().valueType().isInstance(value)) {
				throw new IllegalArgumentException("Column " + column.id() + " holds " //$NON-NLS-1$ //$NON-NLS-2$
						+ column.type().valueType().getSimpleName() + ", not " + value.getClass().getSimpleName()); //$NON-NLS-1$
			}
			return value;
		}
	}
}

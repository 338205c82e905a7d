package org.mekiki.facts.internal.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.api.TableEdit;
import org.mekiki.facts.internal.text.Messages;

/**
 * Changes by row number. A row that is removed is overwritten by the last one, as the order means nothing; so an edit
 * touches few segments, and the other ones are shared.
 */
final class RowsEdit implements TableEdit {

	private static final int NONE = -1;

	private final ColumnTable table;
	private final MeasureColumn keys;
	private final int keyColumn;
	private final List<Column> columns;
	/** New content by row number. */
	private final Map<Integer, Object[]> changed = new HashMap<>();
	/** Where keys are that are not where the table has them; {@link #NONE} if they are gone. */
	private final Map<Long, Integer> places = new HashMap<>();
	private int rows;

	RowsEdit(ColumnTable table, MeasureColumn keys) {
		this.table = table;
		this.keys = keys;
		this.columns = table.columns();
		this.keyColumn = columns.indexOf(keys);
		this.rows = table.rows();
	}

	@Override
	public TableEdit put(List<?> values) throws FactsException {
		Object[] row = checked(values);
		long key = ((Long) row[keyColumn]).longValue();
		int place = place(key);
		if (place == NONE) {
			if (rows == FactTable.MOST_ROWS) {
				throw new FactsException(FactsProblem.TOO_MANY_ROWS, NLS.bind(Messages.tooManyRows, Integer.valueOf(rows)), null);
			}
			place = rows++;
			places.put(Long.valueOf(key), Integer.valueOf(place));
		}
		changed.put(Integer.valueOf(place), row);
		return this;
	}

	private Object[] checked(List<?> values) throws FactsException {
		if (values.size() != columns.size()) {
			throw new IllegalArgumentException();
		}
		Object[] row = new Object[columns.size()];
		for (int i = 0; i < row.length; i++) {
			Object value = values.get(i) instanceof Integer number ? Long.valueOf(number.longValue()) : values.get(i);
			boolean text = columns.get(i).spec().kind() == ColumnKind.TEXT;
			if (value != null && !(text ? value instanceof String : value instanceof Long)) {
				throw new FactsException(FactsProblem.INVALID_VALUE,
						NLS.bind(Messages.valueType, columns.get(i).spec().name(), value), null);
			}
			row[i] = value;
		}
		if (row[keyColumn] == null) {
			throw new FactsException(FactsProblem.INVALID_VALUE, NLS.bind(Messages.keyMissing, keys.spec().name()), null);
		}
		return row;
	}

	@Override
	public boolean remove(long key) throws FactsException {
		int place = place(key);
		if (place == NONE) {
			return false;
		}
		int last = --rows;
		Object[] moved = changed.remove(Integer.valueOf(last));
		if (place != last) {
			Object[] row = moved != null ? moved : row(last);
			changed.put(Integer.valueOf(place), row);
			if (row[keyColumn] instanceof Long movedKey) {
				places.put(movedKey, Integer.valueOf(place));
			}
		}
		places.put(Long.valueOf(key), Integer.valueOf(NONE));
		return true;
	}

	private Object[] row(int row) {
		return columns.stream().map(column -> column.value(row)).toArray();
	}

	private int place(long key) throws FactsException {
		Integer moved = places.get(Long.valueOf(key));
		if (moved != null) {
			return moved.intValue();
		}
		int found = NONE;
		for (int segment = 0; segment < Segments.count(table.rows()); segment++) {
			NumberSegment numbers = keys.segment(segment);
			if (key >= numbers.least() && key <= numbers.greatest()) {
				for (int i = 0; i < numbers.count(); i++) {
					if (numbers.get(i) == key && !numbers.isMissing(i)) {
						if (found != NONE) {
							throw new FactsException(FactsProblem.DUPLICATE_KEY,
									NLS.bind(Messages.keyTwice, keys.spec().name(), Long.valueOf(key)), null);
						}
						found = (segment << Segments.BITS) + i;
					}
				}
			}
		}
		return found;
	}

	@Override
	public FactTable apply() {
		List<Column> edited = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Map<Integer, Object> values = new HashMap<>();
			for (Map.Entry<Integer, Object[]> row : changed.entrySet()) {
				values.put(row.getKey(), row.getValue()[i]);
			}
			edited.add(columns.get(i) instanceof DimensionColumn dimension ? dimension.with(values, rows)
					: ((MeasureColumn) columns.get(i)).with(values, rows));
		}
		return new ColumnTable(rows, edited);
	}
}

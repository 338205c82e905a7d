package org.mekiki.facts.internal.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.TableEdit;
import org.mekiki.facts.internal.text.Messages;

/** Columns of the same length. */
public final class ColumnTable implements FactTable {

	private final int rows;
	private final Map<String, Column> columns = new LinkedHashMap<>();

	/**
	 * @param rows
	 *            number of rows
	 * @param columns
	 *            dimensions and measures of that length
	 */
	public ColumnTable(int rows, List<Column> columns) {
		this.rows = rows;
		columns.forEach(column -> this.columns.put(column.spec().name(), column));
	}

	@Override
	public int rows() {
		return rows;
	}

	@Override
	public List<Column> columns() {
		return List.copyOf(columns.values());
	}

	@Override
	public DimensionColumn dimension(String name) {
		if (column(name) instanceof DimensionColumn dimension) {
			return dimension;
		}
		throw new IllegalArgumentException(NLS.bind(Messages.columnKind, name, ColumnKind.TEXT + "/" + ColumnKind.NUMBER)); //$NON-NLS-1$
	}

	@Override
	public MeasureColumn measure(String name) {
		if (column(name) instanceof MeasureColumn measure) {
			return measure;
		}
		throw new IllegalArgumentException(NLS.bind(Messages.columnKind, name, ColumnKind.MEASURE));
	}

	/**
	 * A column of any kind.
	 *
	 * @param name
	 *            its name
	 * @return the column
	 * @throws IllegalArgumentException
	 *             if there is none of this name
	 */
	public Column column(String name) {
		Column column = columns.get(name);
		if (column == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.noColumn, name, String.join(", ", columns.keySet()))); //$NON-NLS-1$
		}
		return column;
	}

	@Override
	public TableEdit edit(String key) {
		return new RowsEdit(this, measure(key));
	}

	@Override
	public String fingerprint() {
		return new Fingerprint(this).text();
	}

	@Override
	public long bytes() {
		return columns.values().stream().mapToLong(Column::bytes).sum();
	}
}

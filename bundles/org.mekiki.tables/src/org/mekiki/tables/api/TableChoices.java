package org.mekiki.tables.api;

import java.util.List;
import java.util.Map;

/**
 * What people say about a table, instead of what would be found.
 *
 * @param header
 *            lines of the header, from above; empty if the table has none; null to find them
 * @param decimalMark
 *            a point or a comma; null to find it
 * @param columns
 *            by name of the column, as the header says it; a name that no column has means nothing
 * @since 0.1
 */
public record TableChoices(List<Long> header, String decimalMark, Map<String, Column> columns) {

	/** Where a unit is from that people have said. */
	public static final String CHOSEN = "chosen"; //$NON-NLS-1$

	/** Nothing is said. */
	public static final TableChoices NONE = new TableChoices(null, null, Map.of());

	/**
	 * What people say about a column.
	 *
	 * @param type
	 *            what its cells are; null to find it
	 * @param unit
	 *            what its numbers count; null to find it
	 */
	public record Column(ValueType type, TableUnit unit) {
	}

	/** Copies the collections. */
	public TableChoices {
		if (decimalMark != null && !decimalMark.equals(".") && !decimalMark.equals(",")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new IllegalArgumentException(decimalMark);
		}
		header = header == null ? null : List.copyOf(header);
		columns = Map.copyOf(columns);
	}
}

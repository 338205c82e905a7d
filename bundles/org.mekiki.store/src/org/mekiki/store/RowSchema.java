package org.mekiki.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the rows of a block are.
 *
 * @param name
 *            what one row is, such as {@code funding.payees}; programs find the blocks they understand by it
 * @param columns
 *            the columns in order; two columns come besides: {@code row_no}, from 1, and {@code line_no}, the line of the
 *            file that the row was read from
 */
public record RowSchema(String name, List<RowColumn> columns) {

	/** Most columns of a block. */
	public static final int MOST_COLUMNS = 200;

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*"); //$NON-NLS-1$

	/** Copies the list and checks the names. */
	public RowSchema {
		columns = List.copyOf(columns);
		if (!NAME.matcher(name).matches() || name.length() > 60) {
			throw new IllegalArgumentException("No name of a schema: " + name); //$NON-NLS-1$
		}
		if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
			throw new IllegalArgumentException("Columns: " + columns.size()); //$NON-NLS-1$
		}
		Set<String> names = new HashSet<>();
		for (RowColumn column : columns) {
			if (!names.add(column.name())) {
				throw new IllegalArgumentException("Twice: " + column.name()); //$NON-NLS-1$
			}
		}
	}

	/**
	 * Place of a column.
	 *
	 * @param column
	 *            its name
	 * @return from 0
	 * @throws IllegalArgumentException
	 *             if there is none of this name
	 */
	public int index(String column) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(column)) {
				return i;
			}
		}
		throw new IllegalArgumentException(name + " has no column " + column); //$NON-NLS-1$
	}
}

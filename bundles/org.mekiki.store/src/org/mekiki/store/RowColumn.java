package org.mekiki.store;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A column of a row block.
 *
 * @param name
 *            technical name, once in a block: small letters, digits and underscores; the SQL column has the same name, with
 *            an underscore at the end if SQL reserves it
 * @param type
 *            what it holds
 * @param source
 *            name of the column in the file that it was read from; empty if it was not read from a cell
 */
public record RowColumn(String name, RowType type, String source) {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}"); //$NON-NLS-1$

	/** Checks the name. */
	public RowColumn {
		Objects.requireNonNull(type);
		Objects.requireNonNull(source);
		if (!NAME.matcher(name).matches() || name.equals("row_no") || name.equals("line_no")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new IllegalArgumentException("No name of a column: " + name); //$NON-NLS-1$
		}
	}

	/**
	 * A column that was not read from one cell.
	 *
	 * @param name
	 *            its name
	 * @param type
	 *            what it holds
	 * @return the column
	 */
	public static RowColumn derived(String name, RowType type) {
		return new RowColumn(name, type, ""); //$NON-NLS-1$
	}
}

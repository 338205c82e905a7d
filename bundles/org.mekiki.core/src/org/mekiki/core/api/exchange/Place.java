package org.mekiki.core.api.exchange;

import java.util.Objects;

/**
 * A place in a file.
 *
 * @param file
 *            name of the file, of the entry in an archive too
 * @param line
 *            line or row, counted from 1; 0 if unknown
 * @param cell
 *            cell or column, as people see it: {@code C12}, {@code amount}; may be empty
 * @since 0.1
 */
public record Place(String file, long line, String cell) {

	/** Absent texts become empty. */
	public Place {
		Objects.requireNonNull(file);
		cell = cell == null ? "" : cell; //$NON-NLS-1$
	}

	/** File, line and cell, as far as known, separated by colons. */
	@Override
	public String toString() {
		return file + (line > 0 ? ":" + line : "") + (cell.isEmpty() ? "" : ":" + cell); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}

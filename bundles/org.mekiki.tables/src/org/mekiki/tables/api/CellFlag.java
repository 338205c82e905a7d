package org.mekiki.tables.api;

import java.util.Objects;

/**
 * A cell, or a row, that was not read, or read with a doubt.
 *
 * @param line
 *            line of the file, from 1; of a sheet the row
 * @param column
 *            from 1; 0 if it is the row
 * @param text
 *            what the cell says, cut off if it is long
 * @param reason
 *            why
 * @param read
 *            what it was read as; null if it is in no figure
 * @since 0.1
 */
public record CellFlag(long line, int column, String text, Reason reason, String read) {

	/** Checks that nothing is missing. */
	public CellFlag {
		Objects.requireNonNull(text);
		Objects.requireNonNull(reason);
	}
}

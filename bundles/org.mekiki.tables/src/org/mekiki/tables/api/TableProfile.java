package org.mekiki.tables.api;

import java.util.List;

/**
 * What a file is, after the whole of it has been read.
 *
 * @param file
 *            name without folders
 * @param dialect
 *            how it is written
 * @param titles
 *            what stands above the header, with the line
 * @param headerLines
 *            lines of the header; empty if there is none
 * @param rows
 *            rows of data
 * @param columns
 *            in the order of the file
 * @param flagged
 *            number of rows that are flagged as a whole
 * @param flags
 *            the first of them
 * @since 0.1
 */
public record TableProfile(String file, Dialect dialect, List<Title> titles, List<Long> headerLines, long rows,
		List<ColumnProfile> columns, long flagged, List<CellFlag> flags) {

	/**
	 * A line above the header.
	 *
	 * @param line
	 *            from 1
	 * @param text
	 *            its cells, joined by blanks
	 */
	public record Title(long line, String text) {
	}

	/** Copies the lists. */
	public TableProfile {
		titles = List.copyOf(titles);
		headerLines = List.copyOf(headerLines);
		columns = List.copyOf(columns);
		flags = List.copyOf(flags);
	}

	/**
	 * All flags.
	 *
	 * @return of rows and cells
	 */
	public long allFlagged() {
		return flagged + columns.stream().mapToLong(ColumnProfile::flagged).sum();
	}
}

package org.mekiki.tables.internal.profile;

import java.util.List;

/**
 * What the file as a whole tells of decimal marks, for columns that tell nothing themselves.
 *
 * @param comma
 *            whether the mark is a comma
 * @param undecided
 *            whether nothing tells
 * @param known
 *            whether numbers of the file tell
 * @param commas
 *            whether commas delimit, so that people with decimal commas did not write it
 */
record FileMarks(boolean comma, boolean undecided, boolean known, boolean commas) {

	/** From all columns; in files with semicolons the comma is as likely as the point. */
	static FileMarks of(List<Evidence> columns, String delimiter) {
		long point = columns.stream().mapToLong(column -> column.onlyPoint).sum();
		long comma = columns.stream().mapToLong(column -> column.onlyComma).sum();
		boolean commas = ",".equals(delimiter); //$NON-NLS-1$
		boolean semicolon = ";".equals(delimiter); //$NON-NLS-1$
		if (point == 0 && comma == 0) {
			return new FileMarks(false, semicolon, false, commas);
		}
		return new FileMarks(comma > point, point > 0 && comma > 0 && Math.min(point, comma) * 20 > Math.max(point, comma), true,
				commas);
	}
}

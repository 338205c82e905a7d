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
 * @param chosen
 *            whether people say so, whatever the numbers look like
 * @param lone
 *            whether so few numbers have a comma that it may be either mark
 */
record FileMarks(boolean comma, boolean undecided, boolean known, boolean commas, boolean chosen, boolean lone) {

	/** Numbers such as 1,234 that tell by being several that no fraction is meant. */
	private static final int SEVERAL = 3;

	private static final char FIRST_KANA = '\u3040';
	private static final char LAST_KANJI = '\u9fff';

	/** As people say. */
	static FileMarks chosen(String mark) {
		return new FileMarks(mark.equals(","), false, true, false, true, false); //$NON-NLS-1$
	}

	/** Whether a text has letters of Japanese or Chinese. */
	static boolean isEastern(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST_KANA && text.charAt(i) <= LAST_KANJI) {
				return true;
			}
		}
		return false;
	}

	/**
	 * From all columns and their names. In files with semicolons the comma is as likely as the point; where nothing else but a
	 * single 1,234 tells, so it is, unless the file is Japanese.
	 */
	static FileMarks of(List<Evidence> columns, List<String> names, String delimiter) {
		boolean eastern = columns.stream().anyMatch(column -> column.eastern > 0) || names.stream().anyMatch(FileMarks::isEastern);
		boolean lone = !eastern && columns.stream().mapToLong(column -> column.openComma).sum() < SEVERAL;
		long point = columns.stream().mapToLong(column -> column.onlyPoint).sum();
		long comma = columns.stream().mapToLong(column -> column.onlyComma).sum();
		boolean commas = ",".equals(delimiter); //$NON-NLS-1$
		boolean semicolon = ";".equals(delimiter); //$NON-NLS-1$
		if (point == 0 && comma == 0) {
			return new FileMarks(false, semicolon, false, commas, false, lone && !commas && delimiter != null);
		}
		return new FileMarks(comma > point, point > 0 && comma > 0 && Math.min(point, comma) * 20 > Math.max(point, comma), true,
				commas, false, false);
	}
}

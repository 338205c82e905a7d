package org.mekiki.tables.internal.source;

import java.util.regex.Pattern;

/** Lines that a version control system leaves in a file when two people changed the same place. */
public final class ConflictMarkers {

	private static final Pattern OURS = Pattern.compile("<{7}(\\s.*)?"); //$NON-NLS-1$
	private static final Pattern BASE = Pattern.compile("\\|{7}(\\s.*)?"); //$NON-NLS-1$
	private static final Pattern MIDDLE = Pattern.compile("={7}\\s*"); //$NON-NLS-1$
	private static final Pattern THEIRS = Pattern.compile(">{7}(\\s.*)?"); //$NON-NLS-1$

	/** Which part of a conflict follows. */
	public enum Part {
		/** None: both sides agree. */
		NONE,
		/** The first side. */
		FIRST,
		/** The state before both. */
		BASE,
		/** The second side. */
		SECOND
	}

	private ConflictMarkers() {
	}

	/** Whether the row is such a line. */
	public static boolean isMarker(RawRow row) {
		return after(row, Part.NONE) != null;
	}

	/** What follows a row; null if it is no marker. */
	public static Part after(RawRow row, Part before) {
		if (row.cells().isEmpty()) {
			return null;
		}
		String text = row.cells().getFirst().text();
		if (text.length() < 7) {
			return null;
		}
		char first = text.charAt(0);
		if (first != '<' && first != '>' && first != '=' && first != '|') {
			return null;
		}
		if (first == '<' && OURS.matcher(text).matches()) {
			return Part.FIRST;
		}
		if (first == '>' && THEIRS.matcher(text).matches()) {
			return Part.NONE;
		}
		if (row.cells().stream().skip(1).anyMatch(cell -> !cell.text().isBlank()) && first != '|') {
			return null;
		}
		if (first == '=' && MIDDLE.matcher(text).matches()) {
			return Part.SECOND;
		}
		return first == '|' && before == Part.FIRST && BASE.matcher(text).matches() ? Part.BASE : null;
	}
}

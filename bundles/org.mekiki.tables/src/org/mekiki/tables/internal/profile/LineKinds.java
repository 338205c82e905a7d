package org.mekiki.tables.internal.profile;

import java.util.regex.Pattern;

import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.value.UnitWords;

/** Lines around a header that are told by themselves: comments, rules, units. */
final class LineKinds {

	private static final Pattern UNIT_LABEL = Pattern.compile("\u5358\u4f4d|units?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$


	/** A line that programs skip. */
	static boolean isComment(RawRow row) {
		return HeaderFinder.text(row, 0).startsWith("#"); //$NON-NLS-1$
	}

	/** Dashes below the names, as in tables for notes and web pages. */
	static boolean isRule(RawRow row) {
		return !row.isBlank() && row.cells().stream().map(cell -> cell.text().strip()).allMatch(text -> text.isEmpty() || text.matches(":?-{2,}:?|={2,}")); //$NON-NLS-1$
	}

	/** Without brackets around it. */
	static String bare(String text) {
		return text.strip().replaceAll("^[(\uff08\\[\uff3b\u3010]|[)\uff09\\]\uff3d\u3011]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A unit alone below the names, with the word unit, is that of all amounts; null if the line is another. */
	static TableUnit unitOfAll(RawRow row) {
		RawCell only = row.onlyCell();
		String text = only == null ? "" : bare(only.text()); //$NON-NLS-1$
		return UNIT_LABEL.matcher(text).lookingAt() ? UnitWords.exactly(text) : null;
	}

	/** Nothing but units of money. */
	static boolean isUnitLine(RawRow row) {
		boolean money = false;
		for (RawCell cell : row.cells()) {
			String text = bare(cell.text());
			boolean label = !money && UNIT_LABEL.matcher(text).matches();
			if (!text.isBlank() && !label) {
				if (cell.kind() != RawCell.Kind.TEXT || UnitWords.exactly(text) == null) {
					return false;
				}
				money = true;
			}
		}
		return money;
	}
}

package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one cell, one a line, and formulas that are none. */
final class Cells {

	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r'].*", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern DEFUSED = Pattern.compile("^'[=+\\-@\\t\\r'].*", Pattern.DOTALL); //$NON-NLS-1$

	private Cells() {
	}

	/** One value of several, or one field of a value, without line ends and tabs. */
	static String escape(String value) {
		return value == null ? "" //$NON-NLS-1$
				: value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	static String unescape(String value) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length()) {
				i++;
				plain.append(switch (value.charAt(i)) {
				case 'n' -> '\n';
				case 'r' -> '\r';
				case 't' -> '\t';
				default -> value.charAt(i);
				});
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	static List<String> values(String cell) {
		List<String> values = new ArrayList<>();
		for (String value : cell.split("\n")) { //$NON-NLS-1$
			if (!value.isBlank()) {
				values.add(unescape(value.strip()));
			}
		}
		return values;
	}

	/** Fields of a value; at least as many as asked for. */
	static List<String> fields(String value, int count) {
		List<String> fields = new ArrayList<>();
		for (String field : value.split("\t", -1)) { //$NON-NLS-1$
			fields.add(unescape(field));
		}
		while (fields.size() < count) {
			fields.add(""); //$NON-NLS-1$
		}
		return fields;
	}

	/** What a spreadsheet would take for a formula gets a sign before it. */
	static String defuse(String cell) {
		return FORMULA.matcher(cell).matches() ? '\'' + cell : cell;
	}

	static String restore(String cell) {
		return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}

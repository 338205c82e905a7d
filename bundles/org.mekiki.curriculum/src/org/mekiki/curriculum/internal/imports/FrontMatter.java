package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines of hyphens at the head of a page: names with values, the part of YAML that people use there.
 */
final class FrontMatter {

	private static final Pattern PAIR = Pattern.compile("([A-Za-z_][\\w.-]*)\\s*:\\s*(.*)"); //$NON-NLS-1$
	private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+(.*)"); //$NON-NLS-1$
	private static final int MOST_LINES = 500;

	private final Map<String, List<String>> values = new LinkedHashMap<>();
	private final List<Integer> unread = new ArrayList<>();
	private String body;
	private int lines;

	private FrontMatter(String text) {
		body = text;
	}

	/** Splits a page. */
	static FrontMatter of(String text) {
		FrontMatter matter = new FrontMatter(text);
		String[] lines = text.split("\\R", -1); //$NON-NLS-1$
		if (!lines[0].strip().equals("---")) { //$NON-NLS-1$
			return matter;
		}
		int end = 1;
		while (end < lines.length && end < MOST_LINES && !lines[end].strip().matches("---|\\.\\.\\.")) { //$NON-NLS-1$
			end++;
		}
		if (end == lines.length || end == MOST_LINES) {
			return matter;
		}
		String name = null;
		for (int i = 1; i < end; i++) {
			name = matter.line(lines[i], name, i + 1);
		}
		matter.lines = end + 1;
		matter.body = String.join("\n", List.of(lines).subList(end + 1, lines.length)); //$NON-NLS-1$
		return matter;
	}

	private String line(String line, String before, int number) {
		Matcher pair = PAIR.matcher(line.strip());
		Matcher entry = ENTRY.matcher(line);
		if (line.isBlank() || line.strip().startsWith("#")) { //$NON-NLS-1$
			return before;
		}
		if (!Character.isWhitespace(line.charAt(0)) && pair.matches()) {
			String name = pair.group(1).toLowerCase(Locale.ROOT);
			List<String> list = new ArrayList<>();
			String value = pair.group(2).strip();
			if (value.startsWith("[") && value.endsWith("]")) { //$NON-NLS-1$ //$NON-NLS-2$
				for (String each : value.substring(1, value.length() - 1).split(",")) { //$NON-NLS-1$
					add(each, list);
				}
			} else {
				add(value, list);
			}
			values.put(name, list);
			return name;
		}
		if (entry.matches() && before != null) {
			add(entry.group(1), values.get(before));
			return before;
		}
		unread.add(Integer.valueOf(number));
		return before;
	}

	private static void add(String printed, List<String> list) {
		String value = printed.strip();
		if (value.length() > 1 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			value = value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else {
			value = value.replaceFirst("\\s+#.*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!value.isEmpty()) {
			list.add(value);
		}
	}

	/** The page without it. */
	String body() {
		return body;
	}

	/** Lines before the page. */
	int lines() {
		return lines;
	}

	/** Lines that were not understood. */
	List<Integer> unread() {
		return unread;
	}

	/** The first value under any of these names; empty if there is none. */
	String get(String... names) {
		for (String name : names) {
			List<String> list = values.getOrDefault(name, List.of());
			if (!list.isEmpty()) {
				return list.get(0);
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** All values under a name. */
	List<String> all(String name) {
		return values.getOrDefault(name, List.of());
	}
}

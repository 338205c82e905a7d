package org.mekiki.curriculum.internal.imports.files;

import java.util.regex.Pattern;

/** Words as Markdown that shows exactly these words. */
final class MarkdownText {

	private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});"); //$NON-NLS-1$
	/** What makes something else of a line if it begins with it. */
	private static final Pattern START = Pattern.compile("(?m)^([ \\t]*)(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+[ \\t]*$|-{2,}|~~~)"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*\\d{1,9})([.)])(?=\\s|$)"); //$NON-NLS-1$

	private MarkdownText() {
	}

	/** Words within a paragraph. */
	static String escape(String words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean special = switch (c) {
			case '\\', '`', '*', '[', ']', '<', '|' -> true;
			case '_' -> !(letter(words, i - 1) && letter(words, i + 1));
			case '&' -> ENTITY.matcher(words).region(i, words.length()).lookingAt();
			default -> false;
			};
			if (special) {
				text.append('\\');
			}
			text.append(c);
		}
		return text.toString();
	}

	private static boolean letter(String words, int at) {
		return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
	}

	/** A whole paragraph, whose lines must not look like something else. */
	static String paragraph(String escaped) {
		String started = START.matcher(escaped).replaceAll("$1\\\\$2"); //$NON-NLS-1$
		return NUMBER.matcher(started).replaceAll("$1\\\\$2"); //$NON-NLS-1$
	}

	/** What stands between the parentheses of a link. */
	static String destination(String address) {
		String plain = address.replaceAll("[\\p{Cntrl}]", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.matches("[^\\s()<>\\\\]+") ? plain //$NON-NLS-1$
				: '<' + plain.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + '>'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** Something that is shown as it is written. */
	static String code(String verbatim) {
		String fence = fence(verbatim, 1);
		boolean apart = verbatim.startsWith("`") || verbatim.endsWith("`"); //$NON-NLS-1$ //$NON-NLS-2$
		return apart ? fence + ' ' + verbatim + ' ' + fence : fence + verbatim + fence;
	}

	/** Backticks, more than any row of them in a text. */
	static String fence(String verbatim, int least) {
		int longest = least - 1;
		int row = 0;
		for (int i = 0; i < verbatim.length(); i++) {
			row = verbatim.charAt(i) == '`' ? row + 1 : 0;
			longest = Math.max(longest, row);
		}
		return "`".repeat(longest + 1); //$NON-NLS-1$
	}

	/** All lines after the first one moved to the right. */
	static String indented(String text, int columns) {
		String blanks = " ".repeat(columns); //$NON-NLS-1$
		return text.replaceAll("\n(?!\n)", '\n' + blanks); //$NON-NLS-1$
	}
}

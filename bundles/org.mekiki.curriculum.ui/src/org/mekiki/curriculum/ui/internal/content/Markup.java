package org.mekiki.curriculum.ui.internal.content;

import java.util.regex.Pattern;

/**
 * A text with a selection, and what the buttons above a page do to it.
 *
 * @param text
 *            Markdown
 * @param start
 *            where the selection begins
 * @param end
 *            where it ends
 */
record Markup(String text, int start, int end) {

	private String selected() {
		return text.substring(start, end);
	}

	/** Puts marks around the selection, or takes them away if they are there; without a selection around the words. */
	Markup around(String before, String after, String words) {
		boolean there = start >= before.length() && text.startsWith(before, start - before.length())
				&& text.startsWith(after, end) && !selected().isEmpty();
		if (there) {
			return new Markup(text.substring(0, start - before.length()) + selected() + text.substring(end + after.length()),
					start - before.length(), end - before.length());
		}
		String inner = start == end ? words : selected();
		int from = start + before.length();
		return new Markup(text.substring(0, start) + before + inner + after + text.substring(end), from,
				from + inner.length());
	}

	/** Begins every selected line with a mark, or takes it away if all of them have it; {@code 1.} counts. */
	Markup lines(String mark) {
		int from = text.lastIndexOf('\n', start - 1) + 1;
		int to = text.indexOf('\n', Math.max(from, end > start ? end - 1 : end));
		to = to < 0 ? text.length() : to;
		String[] lines = text.substring(from, to).split("\n", -1); //$NON-NLS-1$
		boolean numbered = mark.equals("1. "); //$NON-NLS-1$
		String pattern = numbered ? "\\d+\\. " : Pattern.quote(mark); //$NON-NLS-1$
		boolean all = true;
		for (String line : lines) {
			all &= line.matches(pattern + ".*"); //$NON-NLS-1$
		}
		StringBuilder changed = new StringBuilder();
		for (int i = 0; i < lines.length; i++) {
			String plain = lines[i].replaceFirst("^(?:#{1,6} |[-*+] |\\d+\\. |> )", ""); //$NON-NLS-1$ //$NON-NLS-2$
			changed.append(i == 0 ? "" : "\n").append(all ? plain : (numbered ? i + 1 + ". " : mark) + plain); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		int length = changed.length();
		return new Markup(text.substring(0, from) + changed + text.substring(to),
				lines.length == 1 ? from + length : from, from + length);
	}

	/** Puts something by itself below the line of the selection. */
	Markup block(String block) {
		int at = text.indexOf('\n', end);
		at = at < 0 ? text.length() : at;
		String before = at == 0 ? "" : text.substring(0, at).endsWith("\n\n") ? "" : "\n\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (text.substring(0, at).endsWith("\n") && !before.isEmpty()) { //$NON-NLS-1$
			before = "\n"; //$NON-NLS-1$
		}
		String after = text.startsWith("\n\n", at) ? "" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String put = before + block.stripTrailing() + after;
		int from = at + before.length();
		return new Markup(text.substring(0, at) + put + text.substring(at), from, from + block.stripTrailing().length());
	}

	/** Adds a footnote with the next free number, and selects what it is to say. */
	Markup footnote(String words) {
		int number = 1;
		while (text.contains("[^" + number + "]")) { //$NON-NLS-1$ //$NON-NLS-2$
			number++;
		}
		String mark = "[^" + number + "]"; //$NON-NLS-1$ //$NON-NLS-2$
		String whole = text.substring(0, end) + mark + text.substring(end);
		String note = (whole.endsWith("\n") ? "\n" : "\n\n") + mark + ": "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int from = whole.length() + note.length();
		return new Markup(whole + note + words + '\n', from, from + words.length());
	}

	/** Replaces the selection. */
	Markup replace(String other, int selectFrom, int selectTo) {
		return new Markup(text.substring(0, start) + other + text.substring(end), start + selectFrom, start + selectTo);
	}
}

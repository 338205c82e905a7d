package org.mekiki.charts.internal.draw;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/** Breaks texts where their language allows it: Japanese between characters but not before 、 or inside brackets. */
final class Wrap {
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$
	/** Nothing longer is looked at: a label of a million characters must not take a second. */
	private static final int MAX_LENGTH = 400;
	private final Locale locale;
	private final ToDoubleBiFunction<String, Font> width;

	Wrap(Locale locale, ToDoubleBiFunction<String, Font> width) {
		this.locale = locale;
		this.width = width;
	}

	/** A line without line ends and control characters, of bounded length. */
	private static String line(String text) {
		var start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + ELLIPSIS : text;
		return start.chars().noneMatch(Character::isISOControl) ? start
				: start.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	String fit(String text, Font font, double available) {
		var whole = line(text);
		if (width.applyAsDouble(whole, font) <= available)
			return whole;
		int length = longest(whole, font, available - width.applyAsDouble(ELLIPSIS, font));
		return length == 0 ? "" : whole.substring(0, length).stripTrailing() + ELLIPSIS; //$NON-NLS-1$
	}

	List<String> lines(String text, Font font, double available, int maxLines) {
		var result = new ArrayList<String>();
		var rest = line(text).strip();
		while (result.size() < maxLines - 1 && width.applyAsDouble(rest, font) > available) {
			int end = breakBefore(rest, longest(rest, font, available));
			if (end == 0) {
				// A word that is wider than the line is cut; what comes after it is still told.
				end = wordEnd(rest);
				result.add(shortened(rest.substring(0, end).stripTrailing(), font, available));
			} else {
				result.add(rest.substring(0, end).stripTrailing());
			}
			rest = rest.substring(end).stripLeading();
		}
		if (!rest.isEmpty() || result.isEmpty())
			result.add(width.applyAsDouble(rest, font) <= available ? rest : shortened(rest, font, available));
		return result;
	}

	private String shortened(String rest, Font font, double available) {
		var fitted = fit(rest, font, available);
		return fitted.isEmpty() ? ELLIPSIS : fitted;
	}

	private int wordEnd(String text) {
		var breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		int end = breaks.following(0);
		while (end < text.length() && isInFigures(text, end))
			end = breaks.next();
		return end;
	}

	/** Java ends lines after the hyphens of 2024-01, where nobody would. */
	private static boolean isInFigures(String text, int at) {
		return at > 1 && at < text.length() && text.charAt(at - 1) == '-' && Character.isDigit(text.charAt(at - 2))
				&& Character.isDigit(text.charAt(at));
	}

	/** The last place at or before the limit where a line may end; 0 when a word is longer than the line. */
	private int breakBefore(String text, int limit) {
		if (limit >= text.length())
			return text.length();
		var breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		int at = breaks.isBoundary(limit) ? limit : breaks.preceding(limit);
		while (at > 0 && isInFigures(text, at))
			at = breaks.preceding(at);
		return at == BreakIterator.DONE ? 0 : at;
	}

	/** How many characters fit, found by halving; never half of a surrogate pair. */
	private int longest(String text, Font font, double available) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width.applyAsDouble(text.substring(0, middle), font) <= available)
				low = middle;
			else
				high = middle - 1;
		}
		return low > 0 && low < text.length() && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
	}
}

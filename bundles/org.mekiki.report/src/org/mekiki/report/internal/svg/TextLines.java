package org.mekiki.report.internal.svg;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks texts into lines without asking a font, so that the same table gives the same drawing on every machine: letters
 * of East Asia are as wide as the font is high, others are taken for wider than most are.
 */
final class TextLines {

	private static final double NARROW = 0.6;
	/** From here on scripts of East Asia; but half-width forms are narrow. */
	private static final int EAST_ASIAN = 0x2e80;
	private static final int FIRST_HALF_WIDTH = 0xff61;
	private static final int LAST_HALF_WIDTH = 0xffdc;

	private final double size;
	private final Locale locale;

	/** @param size height of the font */
	TextLines(double size, Locale locale) {
		this.size = size;
		this.locale = locale;
	}

	double width(String text) {
		return text.codePoints()
				.mapToDouble(c -> c >= EAST_ASIAN && (c < FIRST_HALF_WIDTH || c > LAST_HALF_WIDTH) ? size : size * NARROW).sum();
	}

	/** Width of the widest line of a text. */
	double widest(String text) {
		return text.lines().mapToDouble(this::width).max().orElse(0);
	}

	/** Lines that are not wider than asked for, unless a single letter is. */
	List<String> broken(String text, double width) {
		List<String> broken = new ArrayList<>();
		text.lines().forEach(line -> breakLine(line, width, broken));
		return broken;
	}

	private void breakLine(String line, double width, List<String> broken) {
		BreakIterator places = BreakIterator.getLineInstance(locale);
		places.setText(line);
		StringBuilder current = new StringBuilder();
		int from = places.first();
		for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
			String part = line.substring(from, to);
			if (current.length() > 0 && width(current + part.stripTrailing()) > width) {
				broken.add(current.toString().stripTrailing());
				current.setLength(0);
			}
			current.append(part);
			while (width(current.toString().stripTrailing()) > width && current.codePointCount(0, current.length()) > 1) {
				int fit = fitting(current, width);
				broken.add(current.substring(0, fit));
				current.delete(0, fit);
			}
			from = to;
		}
		broken.add(current.toString().stripTrailing());
	}

	/** End of the longest beginning that is not wider, at least one letter. */
	private int fitting(CharSequence word, double width) {
		int end = Character.charCount(Character.codePointAt(word, 0));
		while (end < word.length()) {
			int next = end + Character.charCount(Character.codePointAt(word, end));
			if (width(word.subSequence(0, next).toString()) > width) {
				break;
			}
			end = next;
		}
		return end;
	}
}

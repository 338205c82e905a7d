package org.mekiki.report.internal.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Breaks text in several styles into lines where its language allows it. */
final class Lines {

	/** Longer texts are not for reading; they are cut so that nobody can make us work for minutes. */
	private static final int LONGEST = 200_000;

	/** Paragraphs that are remembered; more than a book of thousands of pages has. */
	private static final int MOST = 200_000;

	private final Ruler ruler;
	private final Locale locale;
	/** What was broken before: books are drawn twice, and finding the places takes longest. */
	private final Map<Paragraph, List<List<Run>>> known = new HashMap<>();

	/** Runs that are broken at a width. */
	private record Paragraph(List<Run> runs, float width) {
	}

	Lines(Ruler ruler, Locale locale) {
		this.ruler = ruler;
		this.locale = locale;
	}

	/** One style throughout. */
	List<List<Run>> of(String text, Style style, float width) {
		return of(List.of(new Run(text, style)), width);
	}

	/** At least one line; line ends in the text end lines. */
	List<List<Run>> of(List<Run> runs, float width) {
		List<List<Run>> lines = new ArrayList<>();
		List<Run> paragraph = new ArrayList<>();
		for (Run run : runs) {
			String text = cut(run.text());
			String[] pieces = text.indexOf('\n') < 0 ? new String[] { text } : text.split("\n", -1); //$NON-NLS-1$
			for (int i = 0; i < pieces.length; i++) {
				if (i > 0) {
					lines.addAll(broken(paragraph, width));
					paragraph.clear();
				}
				paragraph.add(new Run(clean(pieces[i]), run.style(), run.reading()));
			}
		}
		lines.addAll(broken(paragraph, width));
		return lines;
	}

	/** How wide a text is on one line. */
	float width(List<Run> line) {
		return ruler.width(line);
	}

	/** How wide the widest part is that is not broken. */
	float longestWord(List<Run> line) {
		float longest = 0;
		for (Run run : line) {
			BitSet breaks = breaks(run.text());
			int start = 0;
			while (start < run.text().length()) {
				int end = breaks.nextSetBit(start + 1);
				int stop = end < 0 ? run.text().length() : end;
				longest = Math.max(longest, ruler.width(run.text().substring(start, stop).stripTrailing(), run.style()));
				start = stop;
			}
		}
		return longest;
	}

	private List<List<Run>> broken(List<Run> paragraph, float width) {
		if (known.size() > MOST) {
			known.clear();
		}
		return known.computeIfAbsent(new Paragraph(List.copyOf(paragraph), width), wanted -> found(wanted.runs(), width));
	}

	private List<List<Run>> found(List<Run> paragraph, float width) {
		StringBuilder whole = new StringBuilder();
		paragraph.forEach(run -> whole.append(run.text()));
		String text = whole.toString();
		Widths widths = new Widths(paragraph, text.length());
		List<List<Run>> lines = new ArrayList<>();
		BitSet breaks = breaks(text);
		keepReadings(paragraph, breaks);
		int start = 0;
		while (start < text.length()) {
			int fits = widths.fits(text, start, width);
			int end = fits >= text.length() ? text.length() : breakBefore(breaks, start, fits);
			lines.add(slice(paragraph, start, end));
			start = end;
			while (start < text.length() && text.charAt(start) == ' ') {
				start++;
			}
		}
		if (lines.isEmpty()) {
			lines.add(List.of());
		}
		return lines;
	}

	/** Where lines may end, found in one go: asking for each line again takes much longer. */
	private BitSet breaks(String text) {
		BitSet places = new BitSet(text.length() + 1);
		BreakIterator iterator = BreakIterator.getLineInstance(locale);
		iterator.setText(text);
		for (int place = iterator.first(); place != BreakIterator.DONE; place = iterator.next()) {
			if (!isInFigures(text, place)) {
				places.set(place);
			}
		}
		return places;
	}

	/** Java ends lines after the hyphens of 2024-01, where nobody would. */
	private static boolean isInFigures(String text, int at) {
		return at > 1 && at < text.length() && text.charAt(at - 1) == '-' && Character.isDigit(text.charAt(at - 2))
				&& Character.isDigit(text.charAt(at));
	}

	/** Words that have a reading stay together. */
	private static void keepReadings(List<Run> paragraph, BitSet breaks) {
		int at = 0;
		for (Run run : paragraph) {
			if (run.reading() != null && run.text().length() > 1) {
				breaks.clear(at + 1, at + run.text().length());
			}
			at += run.text().length();
		}
	}

	/** The last place where a line may end; in the middle of a word only if the word is longer than the line. */
	private static int breakBefore(BitSet breaks, int start, int fits) {
		int end = breaks.previousSetBit(fits);
		return end <= start ? fits : end;
	}

	private static List<Run> slice(List<Run> paragraph, int from, int to) {
		List<Run> line = new ArrayList<>();
		int at = 0;
		for (Run run : paragraph) {
			int start = Math.max(from, at);
			int end = Math.min(to, at + run.text().length());
			if (start < end) {
				String piece = run.text().substring(start - at, end - at);
				String shown = end == to ? piece.stripTrailing() : piece;
				line.add(shown.equals(run.text()) ? run : new Run(shown, run.style()));
			}
			at += run.text().length();
		}
		return line;
	}

	private static String cut(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text;
	}

	private static String clean(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (Character.isISOControl(text.charAt(at))) {
				return text.replaceAll("\\p{Cntrl}", " "); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return text;
	}

	/** Widths of the letters of a paragraph. */
	private final class Widths {

		private final float[] until;

		Widths(List<Run> paragraph, int length) {
			until = new float[length + 1];
			int at = 0;
			for (Run run : paragraph) {
				float more = run.reading() == null ? 0
						: (ruler.width(run) - ruler.width(run.text(), run.style())) / Math.max(1, run.text().length());
				for (int i = 0; i < run.text().length(); i++) {
					char c = run.text().charAt(i);
					// The second half of a pair adds nothing.
					float wide = Character.isLowSurrogate(c) ? 0 : ruler.width(run.text().codePointAt(i), run.style());
					until[at + 1] = until[at] + wide + more;
					at++;
				}
			}
		}

		/** How far a line goes that starts here: one letter at least, never half of one. */
		int fits(String text, int start, float width) {
			int end = start + 1;
			while (end < text.length() && until[end + 1] - until[start] <= width + 0.01f) {
				end++;
			}
			// A space at the end needs no room.
			while (end < text.length() && text.charAt(end) == ' ') {
				end++;
			}
			return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + (end == start + 1 ? 1 : -1) : end;
		}
	}
}

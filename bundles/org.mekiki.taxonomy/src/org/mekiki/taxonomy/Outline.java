package org.mekiki.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Technologies as text: one a line, narrower ones indented. A line may hold several cells separated by tabs, as a
 * spreadsheet gives them: labels in Japanese and English in any order, and a notation. Bullets are left out.
 */
public final class Outline {

	/** A pasted text longer than this was probably pasted by mistake. */
	public static final int MOST_LINES = 20_000;

	private static final int TAB = 4;
	private static final Pattern BULLET = Pattern.compile("^(?:[-*+\u2022\u30fb\u25cf\u25cb\u25a0\u25a1\u25c6\u25c7\u25aa\u2013]\\s*)+"); //$NON-NLS-1$
	private static final Pattern NOTATION = Pattern.compile("[A-Za-z]{0,4}[-.]?\\d[\\w.\\-]{0,15}|[IVXivx]{1,5}"); //$NON-NLS-1$
	private static final Pattern JAPANESE = Pattern
			.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"); //$NON-NLS-1$

	private final List<Entry> roots;
	private final int size;

	private Outline(List<Entry> roots, int size) {
		this.roots = roots;
		this.size = size;
	}

	/**
	 * One technology of the outline.
	 *
	 * @param notation
	 *            its code; empty if there is none
	 * @param labels
	 *            its labels by language
	 * @param children
	 *            what is indented under it
	 */
	public record Entry(String notation, Map<String, String> labels, List<Entry> children) {
	}

	/**
	 * Reads an outline.
	 *
	 * @param text
	 *            the text, with any line ends; blank lines are left out
	 * @return the outline, empty if there is nothing but blanks
	 * @throws IllegalArgumentException
	 *             if there are more than {@link #MOST_LINES} lines
	 */
	public static Outline parse(String text) {
		List<Entry> roots = new ArrayList<>();
		Deque<Level> open = new ArrayDeque<>();
		int count = 0;
		for (String line : text.lines().toList()) {
			if (line.isBlank()) {
				continue;
			}
			if (++count > MOST_LINES) {
				throw new IllegalArgumentException("More than " + MOST_LINES + " lines"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			int indent = indent(line);
			Entry entry = entry(line);
			while (!open.isEmpty() && open.peek().indent >= indent) {
				open.pop();
			}
			(open.isEmpty() ? roots : open.peek().entry.children()).add(entry);
			open.push(new Level(indent, entry));
		}
		return new Outline(roots, count);
	}

	/**
	 * The entries that stand under no other.
	 *
	 * @return the entries in their order
	 */
	public List<Entry> roots() {
		return roots;
	}

	/**
	 * How many entries there are on all levels.
	 *
	 * @return the number
	 */
	public int size() {
		return size;
	}

	/** Width of the white space at the start: a tab goes to the next stop, an ideographic space counts as two. */
	private static int indent(String line) {
		int width = 0;
		for (int i = 0; i < line.length(); i++) {
			switch (line.charAt(i)) {
			case '\t' -> width += TAB - width % TAB;
			case '\u3000' -> width += 2;
			case ' ', '\u00a0' -> width++;
			default -> {
				return width;
			}
			}
		}
		return width;
	}

	private static Entry entry(String line) {
		String notation = ""; //$NON-NLS-1$
		Map<String, String> labels = new LinkedHashMap<>();
		String[] cells = line.strip().split("\t+"); //$NON-NLS-1$
		for (int i = 0; i < cells.length; i++) {
			String cell = BULLET.matcher(cells[i].strip()).replaceFirst("").strip(); //$NON-NLS-1$
			if (cell.isEmpty()) {
				continue;
			}
			if (cells.length > 1 && notation.isEmpty() && NOTATION.matcher(cell).matches()) {
				notation = cell;
			} else {
				String language = JAPANESE.matcher(cell).find() ? "ja" : "en"; //$NON-NLS-1$ //$NON-NLS-2$
				// a second text of one language is most likely a part of the same sentence
				labels.merge(language, cell, (one, other) -> one + ' ' + other);
			}
		}
		return new Entry(notation, labels, new ArrayList<>());
	}

	private record Level(int indent, Entry entry) {
	}
}

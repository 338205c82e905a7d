package org.mekiki.lists.ui.internal.matrix;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.CellEntry;
import org.mekiki.workbench.api.TextFit;

/** The items of a cell as lines of text: each item begins a line and goes on in the next ones, up to a bound. */
public final class CellWords {

	/** Most lines of a cell, and of one item. */
	static final int MOST_LINES = 10;
	private static final int MOST_OF_ITEM = 3;
	private static final int REMEMBERED = 8000;

	/**
	 * One line.
	 *
	 * @param text
	 *            as much as fits
	 * @param begins
	 *            whether an item begins here
	 */
	record Line(String text, boolean begins) {
	}

	/**
	 * What is shown of a cell.
	 *
	 * @param lines
	 *            from the top
	 * @param more
	 *            how many items there are besides
	 */
	record Shown(List<Line> lines, int more) {

		int height() {
			return lines.size() + (more > 0 ? 1 : 0);
		}
	}

	private record Key(String text, int room) {
	}

	private final Map<Key, List<String>> wrapped = new LinkedHashMap<>(256, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, List<String>> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** To be called when the font has changed. */
	void forget() {
		wrapped.clear();
	}

	/** The lines of a cell for some width in points. */
	Shown of(GC gc, TextFit fit, Cell cell, int room) {
		List<CellEntry> entries = cell.entries();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			CellEntry entry = entries.get(i);
			String text = entry.item().item().label() + (entry.agreed() ? "" : " ?"); //$NON-NLS-1$ //$NON-NLS-2$
			List<String> own = wrapped.computeIfAbsent(new Key(text, room), key -> wrap(gc, fit, text, room));
			int last = i + 1 == entries.size() ? 0 : 1;
			if (lines.size() + own.size() + last > MOST_LINES && !lines.isEmpty()) {
				return new Shown(lines, entries.size() - i);
			}
			for (int line = 0; line < own.size(); line++) {
				lines.add(new Line(own.get(line), line == 0));
			}
		}
		return new Shown(lines, 0);
	}

	/**
	 * Parts a text into lines where its language allows it; what is too long for the last line is cut.
	 *
	 * @param gc
	 *            has the font
	 * @param fit
	 *            cuts
	 * @param text
	 *            one item
	 * @param room
	 *            width of a line in points
	 * @return three lines at most
	 */
	public static List<String> wrap(GC gc, TextFit fit, String text, int room) {
		List<String> lines = new ArrayList<>(2);
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text);
		int start = 0;
		while (start < text.length()) {
			String rest = text.substring(start);
			int end = lines.size() + 1 == MOST_OF_ITEM ? text.length() : end(gc, breaks, text, start, room);
			if (end >= text.length() || end <= start) {
				lines.add(fit.fit(gc, rest, room));
				break;
			}
			lines.add(text.substring(start, end).stripTrailing());
			start = end;
		}
		return lines;
	}

	/** The last place where the line may be broken; the start if there is none within the room. */
	private static int end(GC gc, BreakIterator breaks, String text, int start, int room) {
		if (gc.textExtent(text.substring(start), 0).x <= room) {
			return text.length();
		}
		int end = start;
		for (int next = breaks.following(start); next != BreakIterator.DONE; next = breaks.next()) {
			if (gc.textExtent(text.substring(start, next).stripTrailing(), 0).x > room) {
				break;
			}
			end = next;
		}
		return end;
	}
}

package org.mekiki.charts.internal.draw;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.charts.api.DrawnMark;

/** Collects what was drawn where. */
public final class Marks {
	/** Longer lines of a tooltip would cover the screen. */
	private static final int MAX_LINE = 400;
	private final List<DrawnMark> marks = new ArrayList<>();

	/**
	 * Adds a mark.
	 *
	 * @param key   reference, may be null
	 * @param area  where it is
	 * @param lines of the tooltip; empty ones are left out
	 */
	public void add(String key, Shape area, String... lines) {
		marks.add(new DrawnMark(key, tooltip(lines), area));
	}

	/**
	 * Adds a mark.
	 *
	 * @param mark never null
	 */
	public void add(DrawnMark mark) {
		marks.add(mark);
	}

	/**
	 * All marks.
	 *
	 * @return in the order added
	 */
	public List<DrawnMark> list() {
		return marks;
	}

	private static String tooltip(String... lines) {
		var result = new StringBuilder();
		for (var line : lines)
			if (!line.isBlank())
				result.append(result.isEmpty() ? "" : "\n").append(line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + "…" : line); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result.toString();
	}
}

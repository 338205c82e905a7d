package org.mekiki.workbench.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Cuts texts to a width, for what is painted by hand. Measuring a text takes as long as drawing it, so what was measured
 * is remembered; one object serves one font.
 */
public final class TextFit {

	private static final int MOST = 8000;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Map<String, Point> sizes = remembering();
	private final Map<Cut, String> cuts = remembering();

	private record Cut(String text, int width) {
	}

	private static <K, V> Map<K, V> remembering() {
		return new LinkedHashMap<>(256, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > MOST;
			}
		};
	}

	/** Forgets all measures; to be called when the font has changed. */
	public void forget() {
		sizes.clear();
		cuts.clear();
	}

	/**
	 * Width of a text.
	 *
	 * @param gc
	 *            has the font
	 * @param text
	 *            one line
	 * @return the width in points
	 */
	public int width(GC gc, String text) {
		return size(gc, text).x;
	}

	/**
	 * Height of a line with a text: Japanese is higher than Latin, and centred by its own height it stands in line.
	 *
	 * @param gc
	 *            has the font
	 * @param text
	 *            one line
	 * @return the height in points
	 */
	public int height(GC gc, String text) {
		return size(gc, text).y;
	}

	private Point size(GC gc, String text) {
		Point size = sizes.get(text);
		if (size == null) {
			size = gc.textExtent(text, 0);
			sizes.put(text, size);
		}
		return size;
	}

	/**
	 * The text, or as much of its beginning as there is room for, with an ellipsis.
	 *
	 * @param gc
	 *            has the font
	 * @param text
	 *            one line
	 * @param room
	 *            the width there is, in points
	 * @return empty if not even one character fits
	 */
	public String fit(GC gc, String text, int room) {
		if (text.isEmpty() || width(gc, text) <= room) {
			return text;
		}
		return cuts.computeIfAbsent(new Cut(text, room), cut -> cut(gc, text, room));
	}

	private static String cut(GC gc, String text, int room) {
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) >>> 1;
			if (gc.textExtent(text.substring(0, middle) + ELLIPSIS, 0).x <= room) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		if (fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1))) {
			fits--;
		}
		return fits == 0 ? "" : text.substring(0, fits) + ELLIPSIS; //$NON-NLS-1$
	}
}

package org.mekiki.report.internal.pdf;

import java.awt.Color;
import java.awt.Font;

/**
 * How a text looks.
 *
 * @param bold   heavy
 * @param italic oblique
 * @param size   in points
 * @param colour of the letters
 * @param link   where it leads: an address, or # and the name of a place in the document; null: nowhere
 */
record Style(boolean bold, boolean italic, float size, Color colour, String link) {

	static final Color INK = new Color(0x1B1F24);
	static final Color SOFT = new Color(0x57606A);
	static final Color RULE = new Color(0xD5DAE0);
	static final Color PANEL = new Color(0xF1F4F7);
	static final Color ACCENT = new Color(0x0062A3);
	static final Color ALARM = new Color(0xA8281E);
	static final Style BODY = new Style(false, false, 9.5f, INK, null);
	static final Style CELL = new Style(false, false, 8, INK, null);
	static final Style SMALL = new Style(false, false, 7.5f, SOFT, null);

	Style heavy() {
		return new Style(true, italic, size, colour, link);
	}

	Style oblique() {
		return new Style(bold, true, size, colour, link);
	}

	Style sized(float points) {
		return new Style(bold, italic, points, colour, link);
	}

	Style coloured(Color other) {
		return new Style(bold, italic, size, other, link);
	}

	Style to(String target) {
		return new Style(bold, italic, size, ACCENT, target);
	}

	/** How readings above words look. */
	Style reading() {
		return sized(size * 0.5f);
	}

	int awt() {
		return (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
	}

	/** Distance between base lines: Japanese wants more air than Latin. */
	float line() {
		return size * 1.5f;
	}
}

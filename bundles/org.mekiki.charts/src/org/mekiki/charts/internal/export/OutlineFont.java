package org.mekiki.charts.internal.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A TrueType font with just the characters that a document uses, made of the outlines that Java draws. Any font that can
 * be drawn can be embedded so, whatever its format, and wherever its file is.
 */
public final class OutlineFont {
	/** Units of an em; the metrics of a PDF have the same. */
	static final int EM = 1000;
	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private final Font font;
	private final Font fallback;

	/**
	 * A font to be made.
	 *
	 * @param font what it is made of, in any size
	 */
	public OutlineFont(Font font) {
		this.font = font.deriveFont((float) EM);
		fallback = new Font(Font.SANS_SERIF, font.getStyle(), EM);
	}

	/**
	 * Makes the file.
	 *
	 * @param name       of the font
	 * @param characters code points, none of them 0
	 * @return a TrueType file
	 */
	public byte[] file(String name, SortedSet<Integer> characters) {
		List<TrueTypeFile.Glyph> glyphs = new ArrayList<>();
		// Character 0 stands for what is missing.
		glyphs.add(new TrueTypeFile.Glyph(0, EM / 2, GlyphOutline.EMPTY));
		for (int character : characters)
			glyphs.add(glyph(character));
		return new TrueTypeFile(name, glyphs).bytes();
	}

	private TrueTypeFile.Glyph glyph(int character) {
		var shown = font.canDisplay(character) ? font : fallback;
		var drawn = shown.createGlyphVector(EXACT, Character.toString(character));
		// A character outside the basic plane is one glyph and a second one without extent.
		double advance = 0;
		for (int i = 0; i < drawn.getNumGlyphs(); i++)
			advance += drawn.getGlyphMetrics(i).getAdvanceX();
		Shape outline = drawn.getOutline();
		return new TrueTypeFile.Glyph(character, (int) Math.round(advance), GlyphOutline.of(outline));
	}
}

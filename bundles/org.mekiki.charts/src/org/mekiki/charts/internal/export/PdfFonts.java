package org.mekiki.charts.internal.export;

import java.awt.Font;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a document, made of the characters that it uses. A document is drawn twice: the first time the characters
 * are only noted, the second time they are written.
 */
public final class PdfFonts {
	/** What a font file can hold; nobody reads a document with more different characters. */
	private static final int MOST_CHARACTERS = 60_000;
	private final Map<Integer, Font> styles = new HashMap<>();
	/** Characters by style. */
	private final Map<Integer, BitSet> used = new HashMap<>();
	private final Map<Integer, BaseFont> fonts = new HashMap<>();
	private boolean complete;

	/**
	 * Whether characters are still noted and nothing may be written yet.
	 *
	 * @return true the first time
	 */
	public boolean noting() {
		return !complete;
	}

	/**
	 * Notes the characters of a text.
	 *
	 * @param text what will be written
	 * @param font in which font; one family, any style and size
	 */
	public void note(String text, Font font) {
		var characters = used.computeIfAbsent(font.getStyle(), style -> new BitSet());
		styles.putIfAbsent(font.getStyle(), font);
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			at += Character.charCount(character);
			if (!characters.get(character) && isWritten(character) && characters.cardinality() < MOST_CHARACTERS)
				characters.set(character);
		}
	}

	/** Ends the noting: from now on there are fonts. */
	void complete() {
		complete = true;
	}

	/**
	 * The font for the characters that were noted.
	 *
	 * @param font a font whose style was noted
	 * @return embedded, in part
	 */
	public BaseFont of(Font font) {
		return fonts.computeIfAbsent(font.getStyle(), this::make);
	}

	private BaseFont make(int style) {
		var font = styles.get(style);
		var name = font.getFamily().replaceAll("[^A-Za-z0-9]", "") + (font.isBold() ? "-Bold" : "") + (font.isItalic() ? "-Italic" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		try {
			return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, //$NON-NLS-1$
					new OutlineFont(font).file(name, used.get(style).stream().boxed().collect(Collectors.toCollection(TreeSet::new))), null);
		} catch (IOException | DocumentException e) {
			throw new IllegalStateException(e);
		}
	}

	private static boolean isWritten(int character) {
		return !Character.isISOControl(character) && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
				&& character != 0xFFFF;
	}
}

package org.mekiki.charts.internal.export;

import java.awt.geom.AffineTransform;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/**
 * Draws texts as texts, in fonts made of what is drawn. OpenPDF's own way is to embed the font's file, and its subsets of
 * fonts with PostScript outlines damage some characters, for example 開.
 */
public final class PdfCanvas extends PdfGraphics2D {
	private static final float QUALITY = 1;
	private final PdfFonts fonts;
	private final float height;

	/**
	 * A canvas.
	 *
	 * @param content where it draws
	 * @param width   of the content, in points
	 * @param height  of the content, in points
	 * @param fonts   of the document
	 */
	public PdfCanvas(PdfContentByte content, float width, float height, PdfFonts fonts) {
		super(content, width, height, null, true, false, QUALITY);
		this.fonts = fonts;
		this.height = height;
	}

	@Override
	public void drawString(String text, float x, float y) {
		if (text.isBlank())
			return;
		if (fonts.noting()) {
			fonts.note(text, getFont());
			return;
		}
		// From our coordinates, down from the top, to those of the page, up from the bottom; letters stand upright in both.
		var matrix = new AffineTransform(1, 0, 0, -1, 0, height);
		matrix.concatenate(getTransform());
		matrix.translate(x, y);
		matrix.scale(1, -1);
		var content = getContent();
		content.saveState();
		content.setColorFill(getColor());
		content.beginText();
		content.setFontAndSize(fonts.of(getFont()), getFont().getSize2D());
		content.setTextMatrix((float) matrix.getScaleX(), (float) matrix.getShearY(), (float) matrix.getShearX(),
				(float) matrix.getScaleY(), (float) matrix.getTranslateX(), (float) matrix.getTranslateY());
		content.showText(text);
		content.endText();
		content.restoreState();
	}
}

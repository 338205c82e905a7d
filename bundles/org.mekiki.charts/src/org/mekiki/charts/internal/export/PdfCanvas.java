package org.mekiki.charts.internal.export;

import java.awt.geom.AffineTransform;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/**
 * Draws texts as outlines, and below each the same text invisibly in an embedded font, to be searched, copied and read
 * aloud. Only so are all characters right: OpenPDF's subsets of fonts with PostScript outlines damage some, for example 開.
 */
final class PdfCanvas extends PdfGraphics2D {
	private static final float QUALITY = 1;
	private final PdfFonts fonts;
	private final float height;

	/** @param fonts null: there is no font to embed, texts are outlines only */
	PdfCanvas(PdfContentByte content, int width, int height, PdfFonts fonts) {
		super(content, width, height, null, true, false, QUALITY);
		this.fonts = fonts;
		this.height = height;
	}

	@Override
	public void drawString(String text, float x, float y) {
		super.drawString(text, x, y);
		if (fonts != null && !text.isBlank())
			invisible(text, fonts.awtToPdf(getFont()), x, y);
	}

	private void invisible(String text, BaseFont font, float x, float y) {
		// From our coordinates, down from the top, to those of the page, up from the bottom; letters stand upright in both.
		var matrix = new AffineTransform(1, 0, 0, -1, 0, height);
		matrix.concatenate(getTransform());
		matrix.translate(x, y);
		matrix.scale(1, -1);
		var content = getContent();
		content.beginText();
		content.setFontAndSize(font, getFont().getSize2D());
		content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
		content.setTextMatrix((float) matrix.getScaleX(), (float) matrix.getShearY(), (float) matrix.getShearX(),
				(float) matrix.getScaleY(), (float) matrix.getTranslateX(), (float) matrix.getTranslateY());
		content.showText(text);
		content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
		content.endText();
	}
}

package org.mekiki.report.internal.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.export.PdfCanvas;
import org.mekiki.charts.internal.export.PdfFonts;
import org.mekiki.core.api.chart.ChartDescription;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page that is written on, from the top down; what does not fit goes to the next. Places are in points from the left
 * and from the top.
 */
final class Sheet {

	static final float MARGIN = 50;
	private static final float HEAD = 54;
	private static final float FOOT = 58;
	private static final float LEADING = 0.3f;
	/** Of the size of the words: room for their reading, and how far above their base line it stands. */
	private static final float READING = 0.4f;
	private static final float ABOVE = 0.95f;
	/** What stands with a chart on its page. */
	private static final float CAPTION = 60;
	private static final float MOST = 0.6f;
	/** Points of a dot on a screen, in percent. */
	private static final float SCREEN = 75;

	private final Document document;
	private final PdfWriter writer;
	private final PdfFonts fonts;
	private final Ruler ruler;
	private final Frame frame;
	private Rectangle size = PageSize.A4;
	private int pages;
	private float y;

	/** What is on every page. */
	interface Frame {

		/** Draws header and footer of a page that has just begun. */
		void draw(Sheet sheet, int page);
	}

	Sheet(Document document, PdfWriter writer, PdfFonts fonts, Ruler ruler, Frame frame) {
		this.document = document;
		this.writer = writer;
		this.fonts = fonts;
		this.ruler = ruler;
		this.frame = frame;
	}

	/** Starts a page. */
	void newPage(Rectangle wanted) {
		document.setPageSize(wanted);
		// Before anything is drawn this only changes the size of the first page.
		document.newPage();
		size = wanted;
		pages++;
		writer.setPageEmpty(false);
		y = HEAD;
		frame.draw(this, pages);
	}

	/** Starts a page like the one before. */
	void newPage() {
		newPage(size);
	}

	boolean isAcross() {
		return size.getWidth() > size.getHeight();
	}

	int page() {
		return pages;
	}

	float width() {
		return width(size);
	}

	/** Between the margins of a page. */
	static float width(Rectangle page) {
		return page.getWidth() - 2 * MARGIN;
	}

	float height() {
		return size.getHeight();
	}

	/** Room left on the page. */
	float room() {
		return size.getHeight() - FOOT - y;
	}

	/** Room on an empty page. */
	float wholeRoom() {
		return wholeRoom(size);
	}

	/** Room on an empty page of some size. */
	static float wholeRoom(Rectangle page) {
		return page.getHeight() - FOOT - HEAD;
	}

	/** Goes to the next page unless there is room for so much. */
	void need(float height) {
		if (room() < height && y > HEAD) {
			newPage();
		}
	}

	float y() {
		return y;
	}

	void down(float distance) {
		y += distance;
	}

	/** Space between blocks; none at the top of a page. */
	void gap(float distance) {
		if (y > HEAD) {
			y += distance;
		}
	}

	/** Lines below one another, over as many pages as they take. */
	void lines(List<List<Run>> lines, float x) {
		for (List<Run> line : lines) {
			float height = lineHeight(line);
			need(height);
			line(line, x, y);
			y += height;
		}
	}

	static float lineHeight(List<Run> line) {
		return plainHeight(line) + readingHeight(line);
	}

	private static float plainHeight(List<Run> line) {
		float height = line.isEmpty() ? Style.BODY.line() / 2 : 0;
		for (Run run : line) {
			height = Math.max(height, run.style().line());
		}
		return height;
	}

	/** Room above a line for readings. */
	private static float readingHeight(List<Run> line) {
		float height = 0;
		for (Run run : line) {
			height = run.reading() == null ? height : Math.max(height, run.style().size() * READING);
		}
		return height;
	}

	/** One line whose top is at a place. */
	void line(List<Run> line, float x, float top) {
		float base = top + readingHeight(line) + plainHeight(line) * (1 - LEADING);
		float at = x;
		for (Run run : line) {
			float wide = ruler.width(run);
			float shift = run.reading() == null ? 0 : (wide - ruler.width(run.text(), run.style())) / 2;
			text(run.text(), run.style(), at + shift, base);
			if (run.reading() != null) {
				Style small = run.style().reading();
				text(run.reading(), small, at + (wide - ruler.width(run.reading(), small)) / 2, base - run.style().size() * ABOVE);
			}
			if (run.style().link() != null) {
				link(run.style().link(), at, top, wide, lineHeight(line));
			}
			at += wide;
		}
	}

	/** A text on its base line. */
	void text(String text, Style style, float x, float base) {
		if (text.isBlank()) {
			return;
		}
		if (fonts.noting()) {
			fonts.note(text, ruler.font(style));
			return;
		}
		PdfContentByte content = writer.getDirectContent();
		content.saveState();
		content.setColorFill(style.colour());
		content.beginText();
		content.setFontAndSize(fonts.of(ruler.font(style)), style.size());
		content.setTextMatrix(x, up(base));
		content.showText(text);
		content.endText();
		content.restoreState();
	}

	/** Notes characters that are known only when all pages are. */
	void note(String text, Style style) {
		if (fonts.noting()) {
			fonts.note(text, ruler.font(style));
		}
	}

	void rule(float x, float at, float wide, float thickness, Color colour) {
		fill(x, at, wide, thickness, colour);
	}

	void fill(float x, float top, float wide, float high, Color colour) {
		PdfContentByte content = writer.getDirectContent();
		content.saveState();
		content.setColorFill(colour);
		content.rectangle(x, up(top + high), wide, high);
		content.fill();
		content.restoreState();
	}

	/**
	 * How high a chart is that is as wide as the page: as it likes to be, but no higher than a page, or than most of one that
	 * is left.
	 */
	float chartHeight(ChartDescription chart, ChartTheme theme, int units) {
		float wanted = ChartRenderer.height(chart, theme, units) * width() / units;
		float left = room() - CAPTION;
		return Math.min(wanted, left > wholeRoom() * MOST ? left : wholeRoom() - CAPTION);
	}

	/** A chart at the place reached; it goes to the next page as a whole. */
	void chart(ChartDescription chart, ChartTheme theme, int units, float height) {
		float scale = width() / units;
		int high = (int) (height / scale);
		need(high * scale);
		PdfContentByte content = writer.getDirectContent();
		var template = content.createTemplate(units, high);
		var canvas = new PdfCanvas(template, units, high, fonts);
		try {
			ChartRenderer.draw(chart, theme, canvas, new Rectangle2D.Double(0, 0, units, high));
		} finally {
			canvas.dispose();
		}
		content.addTemplate(template, scale, 0, 0, scale, MARGIN, up(y + high * scale));
		y += high * scale;
	}

	/**
	 * A picture at the place reached, no larger than it is at 96 dots an inch, as wide as there is room and no higher than
	 * most of a page.
	 *
	 * @param bytes of a PNG or JPEG file
	 * @return false if it is neither
	 */
	boolean picture(byte[] bytes, float x, float wide) {
		Image image;
		try {
			image = Image.getInstance(bytes);
		} catch (IOException | RuntimeException unknown) {
			return false;
		}
		image.scalePercent(SCREEN);
		image.scaleToFit(Math.min(wide, image.getScaledWidth()), Math.min(wholeRoom() * MOST, image.getScaledHeight()));
		need(image.getScaledHeight());
		image.setAbsolutePosition(x, up(y + image.getScaledHeight()));
		writer.getDirectContent().addImage(image);
		y += image.getScaledHeight();
		return true;
	}

	/** Names the place reached. */
	void target(String name) {
		writer.getDirectContent().localDestination(name, new PdfDestination(PdfDestination.XYZ, -1, up(y - 6), 0));
	}

	/** An entry of the list beside the pages that leads to the place reached. */
	PdfOutline bookmark(PdfOutline above, String title) {
		PdfOutline parent = above == null ? writer.getDirectContent().getRootOutline() : above;
		return new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, -1, up(y - 6), 0), title);
	}

	private void link(String target, float x, float top, float wide, float high) {
		PdfContentByte content = writer.getDirectContent();
		if (target.startsWith("#")) { //$NON-NLS-1$
			content.localGoto(target.substring(1), x, up(top + high), x + wide, up(top));
		} else {
			content.setAction(new PdfAction(target), x, up(top + high), x + wide, up(top));
		}
	}

	private float up(float down) {
		return size.getHeight() - down;
	}
}

package org.mekiki.charts.internal.export;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** PDF files, the same bytes for the same content: no date, no random names. */
public final class PdfWriting {
	/** A date is asked for; it says nothing about the content. */
	private static final String NO_DATE = "D:20000101000000Z"; //$NON-NLS-1$
	/** Fonts of which only some characters are embedded have six letters before their name. */
	private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+"); //$NON-NLS-1$
	private static final int LETTERS = 26;

	private PdfWriting() {
	}

	/** Draws the pages of a document. */
	@FunctionalInterface
	public interface Pages {
		/**
		 * Draws all pages. Called twice, with the same result.
		 *
		 * @param document open; starts new pages
		 * @param writer   takes what is drawn
		 * @param fonts    of the document
		 */
		void draw(Document document, PdfWriter writer, PdfFonts fonts);
	}

	/**
	 * Writes a chart on one page.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  in points
	 * @param height in points
	 * @return a PDF file
	 */
	public static byte[] write(ChartDescription chart, ChartTheme theme, int width, int height) {
		return write(chart.caption().title(), theme.locale().toLanguageTag(), new Rectangle(width, height), (document, writer, fonts) -> {
			var graphics = new PdfCanvas(writer.getDirectContent(), width, height, fonts);
			try {
				ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, width, height));
			} finally {
				graphics.dispose();
			}
		});
	}

	/**
	 * Writes a document.
	 *
	 * @param title    of the document, may be empty
	 * @param language BCP 47 tag of the language of most of it
	 * @param page     size of a page
	 * @param pages    draws them
	 * @return a PDF file
	 */
	public static byte[] write(String title, String language, Rectangle page, Pages pages) {
		var fonts = new PdfFonts();
		draw(title, language, page, pages, fonts, PdfStream.NO_COMPRESSION);
		fonts.complete();
		return named(draw(title, language, page, pages, fonts, PdfStream.DEFAULT_COMPRESSION));
	}

	private static byte[] draw(String title, String language, Rectangle page, Pages pages, PdfFonts fonts, int compression) {
		var bytes = new ByteArrayOutputStream();
		var document = new Document(page);
		var writer = PdfWriter.getInstance(document, bytes);
		writer.setCompressionLevel(compression);
		var info = writer.getInfo();
		info.put(PdfName.CREATIONDATE, new PdfString(NO_DATE));
		info.put(PdfName.FILEID, new PdfLiteral("[<00><00>]")); //$NON-NLS-1$
		if (!title.isEmpty())
			info.put(PdfName.TITLE, new PdfString(title, "UnicodeBig")); //$NON-NLS-1$
		document.open();
		writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
		pages.draw(document, writer, fonts);
		// The first time there may be nothing on it yet.
		writer.setPageEmpty(false);
		document.close();
		return bytes.toByteArray();
	}

	/** Replaces the random letters by counted ones; as the length stays, so do all offsets in the file. */
	private static byte[] named(byte[] pdf) {
		var text = new String(pdf, StandardCharsets.ISO_8859_1);
		var names = new LinkedHashMap<String, String>();
		var matcher = SUBSET.matcher(text);
		return matcher.replaceAll(m -> "/" + names.computeIfAbsent(m.group(1), k -> letters(names.size())) + "+") //$NON-NLS-1$ //$NON-NLS-2$
				.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String letters(int number) {
		var last = "" + (char) ('A' + number / LETTERS % LETTERS) + (char) ('A' + number % LETTERS); //$NON-NLS-1$
		return "MKKI" + last; //$NON-NLS-1$
	}
}

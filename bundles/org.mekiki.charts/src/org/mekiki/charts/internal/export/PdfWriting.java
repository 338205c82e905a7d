package org.mekiki.charts.internal.export;

import java.awt.Graphics2D;
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
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One page of PDF, the same bytes for the same chart: no date, no random names. */
public final class PdfWriting {
	/** A date is asked for; it says nothing about the chart. */
	private static final String NO_DATE = "D:20000101000000Z"; //$NON-NLS-1$
	/** Fonts of which only some characters are embedded have six letters before their name. */
	private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+"); //$NON-NLS-1$
	private static final int LETTERS = 26;

	private PdfWriting() {
	}

	/**
	 * Writes.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  in points
	 * @param height in points
	 * @return a PDF file
	 */
	public static byte[] write(ChartDescription chart, ChartTheme theme, int width, int height) {
		var fonts = new PdfFonts(theme.fontFamily());
		var bytes = new ByteArrayOutputStream();
		var document = new Document(new Rectangle(width, height));
		var writer = PdfWriter.getInstance(document, bytes);
		var info = writer.getInfo();
		info.put(PdfName.CREATIONDATE, new PdfString(NO_DATE));
		info.put(PdfName.FILEID, new PdfLiteral("[<00><00>]")); //$NON-NLS-1$
		if (!chart.caption().title().isEmpty())
			info.put(PdfName.TITLE, new PdfString(chart.caption().title(), "UnicodeBig")); //$NON-NLS-1$
		document.open();
		var content = writer.getDirectContent();
		Graphics2D graphics = new PdfCanvas(content, width, height, fonts.embeds() ? fonts : null);
		try {
			ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, width, height));
		} finally {
			graphics.dispose();
		}
		document.close();
		return named(bytes.toByteArray());
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

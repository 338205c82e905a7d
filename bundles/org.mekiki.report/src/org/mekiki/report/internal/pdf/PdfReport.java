package org.mekiki.report.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.export.PdfWriting;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Report;
import org.openpdf.text.PageSize;

/** A report as PDF: A4, marking above and below every page, links and bookmarks, text that can be searched. */
public final class PdfReport {

	private static final float HEAD = 30;
	private static final float FOOT = 32;
	private static final String DIGITS = "0123456789 /"; //$NON-NLS-1$

	private final Report report;
	private final Ruler ruler = new Ruler(ChartTheme.light().fontFamily());
	private final Map<String, Integer> pages = new HashMap<>();
	private String footer = ""; //$NON-NLS-1$
	private int total;

	private PdfReport(Report report) {
		this.report = report;
	}

	/**
	 * Writes a report.
	 *
	 * @param report
	 *            the report
	 * @return a file's content
	 */
	public static byte[] write(Report report) {
		return new PdfReport(report).bytes();
	}

	private byte[] bytes() {
		Edition first = report.editions().getFirst();
		return PdfWriting.write(first.title(), first.locale().toLanguageTag(), PageSize.A4, (document, writer, fonts) -> {
			Sheet sheet = new Sheet(document, writer, fonts, ruler, this::frame);
			sheet.note(DIGITS, Style.SMALL);
			sheet.note(DIGITS, Style.BODY);
			for (Edition edition : report.editions()) {
				footer = edition.title();
				new PdfEdition(sheet, ruler, edition, pages).write();
			}
			total = sheet.page();
		});
	}

	private void frame(Sheet sheet, int page) {
		if (!report.handling().isEmpty()) {
			Style style = Style.BODY.heavy().coloured(Style.ALARM);
			List<Run> marking = List.of(new Run(report.handling(), style));
			float x = Sheet.MARGIN + (sheet.width() - ruler.width(marking)) / 2;
			sheet.text(report.handling(), style, x, HEAD);
			sheet.text(report.handling(), style, x, sheet.height() - FOOT + 8);
		}
		float base = sheet.height() - FOOT - 6;
		String number = page + " / " + total; //$NON-NLS-1$
		sheet.text(number, Style.SMALL, Sheet.MARGIN + sheet.width() - ruler.width(number, Style.SMALL), base);
		List<List<Run>> title = new Lines(ruler, report.editions().getFirst().locale()).of(footer, Style.SMALL, sheet.width() - 60);
		sheet.line(title.getFirst(), Sheet.MARGIN, base - Style.SMALL.line() * 0.7f);
	}
}

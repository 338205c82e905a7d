package org.mekiki.report.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.internal.content.Captions;
import org.mekiki.report.internal.csv.TableCsv;
import org.mekiki.report.internal.html.HtmlReport;
import org.mekiki.report.internal.markdown.MarkdownReport;
import org.mekiki.report.internal.pdf.PdfReport;
import org.mekiki.report.internal.svg.TableSvg;
import org.mekiki.report.internal.xlsx.XlsxReport;

/**
 * Writes results and their parts. The same result gives the same bytes (pictures and PDF: with the same fonts installed).
 * Texts of the result are never taken for markup or formulas. Not for the thread that shows windows: a large table takes
 * seconds.
 *
 * @since 0.1
 */
public final class ResultExport {

	private static final int CHART_WIDTH = 960;
	private static final String BYTE_ORDER_MARK = "\ufeff"; //$NON-NLS-1$

	private ResultExport() {
	}

	/**
	 * A table as CSV (RFC 4180, UTF-8): names of columns in the first line, exact values, amounts and links in two columns
	 * each. Texts that a spreadsheet would take for formulas are preceded by an apostrophe.
	 *
	 * @param table
	 *            the table
	 * @param byteOrderMark
	 *            whether to start with one: Excel needs it to see that it is UTF-8
	 * @param out
	 *            where to; not closed
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void csv(Table table, boolean byteOrderMark, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(byteOrderMark ? BYTE_ORDER_MARK : ""); //$NON-NLS-1$
		TableCsv.write(table, writer);
		writer.flush();
	}

	/**
	 * A result as a workbook: a sheet for each table and for the figures of each chart, one for the sources.
	 *
	 * @param result
	 *            the result
	 * @param options
	 *            language, marking, origin
	 * @param out
	 *            where to; not closed
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void xlsx(Result result, ExportOptions options, OutputStream out) throws IOException {
		XlsxReport.write(Report.of(result, options), out);
	}

	/**
	 * A result as CommonMark with tables; charts by their figures.
	 *
	 * @param result
	 *            the result
	 * @param options
	 *            language, marking, origin
	 * @return text with \n line ends
	 */
	public static String markdown(Result result, ExportOptions options) {
		return MarkdownReport.write(Edition.of(result, options), options.handling());
	}

	/**
	 * A result as one HTML file with its charts, that needs nothing else.
	 *
	 * @param result
	 *            the result
	 * @param options
	 *            language, marking, origin
	 * @return to be written as UTF-8
	 */
	public static String html(Result result, ExportOptions options) {
		return HtmlReport.write(Report.of(result, options));
	}

	/**
	 * A result as PDF.
	 *
	 * @param result
	 *            the result
	 * @param options
	 *            language, marking, origin
	 * @return a file's content
	 */
	public static byte[] pdf(Result result, ExportOptions options) {
		return PdfReport.write(Report.of(result, options));
	}

	/**
	 * A chart as SVG, on white.
	 *
	 * @param chart
	 *            the chart
	 * @param options
	 *            language, marking
	 * @return a document
	 */
	public static String svg(Chart chart, ExportOptions options) {
		ChartTheme theme = theme(options);
		ChartDescription marked = Captions.marked(chart.description(), options.handling());
		return ChartExport.svg(marked, theme, CHART_WIDTH, ChartRenderer.height(marked, theme, CHART_WIDTH));
	}

	/**
	 * A table as SVG, on white: one drawing as large as the table needs, of its first 500 rows.
	 *
	 * @param table
	 *            the table
	 * @param options
	 *            language, marking
	 * @return a document
	 */
	public static String svg(Table table, ExportOptions options) {
		return TableSvg.write(table, options);
	}

	/**
	 * A chart as PNG, on white.
	 *
	 * @param chart
	 *            the chart
	 * @param options
	 *            language, marking
	 * @param scale
	 *            pixels per unit: 2 for sharp prints
	 * @return a file's content
	 */
	public static byte[] png(Chart chart, ExportOptions options, double scale) {
		ChartTheme theme = theme(options);
		ChartDescription marked = Captions.marked(chart.description(), options.handling());
		return ChartExport.png(marked, theme, CHART_WIDTH, ChartRenderer.height(marked, theme, CHART_WIDTH), scale);
	}

	/**
	 * A chart as a PDF page of its size.
	 *
	 * @param chart
	 *            the chart
	 * @param options
	 *            language, marking
	 * @return a file's content
	 */
	public static byte[] pdf(Chart chart, ExportOptions options) {
		ChartTheme theme = theme(options);
		ChartDescription marked = Captions.marked(chart.description(), options.handling());
		return ChartExport.pdf(marked, theme, CHART_WIDTH, ChartRenderer.height(marked, theme, CHART_WIDTH));
	}

	private static ChartTheme theme(ExportOptions options) {
		return ChartTheme.light().withLocale(options.locale());
	}
}

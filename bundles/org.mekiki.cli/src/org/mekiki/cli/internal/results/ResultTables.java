package org.mekiki.cli.internal.results;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Figure;
import org.mekiki.cli.internal.output.OutputFormat;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.report.api.CellText;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.internal.content.ChartTable;
import org.mekiki.report.internal.content.MarkdownText;
import org.mekiki.report.internal.content.ReportTexts;

/** A result for people at a terminal. */
final class ResultTables {

	private final PrintWriter out;
	private final ExportOptions options;
	private final CellText cells;
	private final Texts texts;

	private ResultTables(PrintWriter out, ExportOptions options) {
		this.out = out;
		this.options = options;
		cells = new CellText(options.locale());
		texts = Texts.of(options.locale().getLanguage());
	}

	static String write(Result result, ExportOptions options) {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		new ResultTables(out, options).write(result);
		out.flush();
		return text.toString();
	}

	private void write(Result result) {
		if (!options.handling().isEmpty()) {
			line(options.handling());
		}
		line(result.title());
		words(result.summary());
		for (Section section : result.sections()) {
			out.println();
			if (!section.title().isBlank()) {
				line(section.title());
			}
			switch (section) {
			case Table table -> table(table);
			case Chart chart -> table(ChartTable.of(chart, ReportTexts.of(options.locale())));
			case TextSection words -> words(words.markdown());
			case Findings findings -> findings(findings);
			}
		}
	}

	private void words(String markdown) {
		if (!markdown.isBlank()) {
			MarkdownText.plain(markdown).lines().forEach(this::line);
		}
	}

	private void table(Table table) {
		List<String> headings = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			headings.add(cells.heading(table, column));
		}
		List<List<Object>> rows = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<Object> line = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				String text = cells.cell(table, row, column);
				line.add(table.columns().get(column).type().isFigure() ? new Figure(text) : text);
			}
			rows.add(line);
		}
		print(new org.mekiki.cli.internal.output.Table(headings, rows));
	}

	private void findings(Findings findings) {
		var table = org.mekiki.cli.internal.output.Table.of(texts.get("check.severity"), texts.get("check.object"), //$NON-NLS-1$ //$NON-NLS-2$
				texts.get("check.message")); //$NON-NLS-1$
		for (Finding finding : findings.findings()) {
			table.row(texts.get("check." + finding.severity().name().toLowerCase(Locale.ROOT)), //$NON-NLS-1$
					finding.object() == null ? null : finding.object().label(), finding.message());
		}
		print(table);
	}

	private void print(org.mekiki.cli.internal.output.Table table) {
		new Report(table, table, List.of()).write(OutputFormat.TABLE, out);
	}

	/** Control characters must not reach the terminal. */
	private void line(String text) {
		out.println(text.replaceAll("\\p{Cntrl}+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

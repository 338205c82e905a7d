package org.mekiki.report.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.CellText;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;
import org.mekiki.report.internal.content.ChartTable;
import org.mekiki.report.internal.content.MarkdownText;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Document;
import org.mekiki.report.internal.content.SourceList.Place;

/** A report in one language as Markdown: tables in pipes, charts by their figures, sources at the end. */
public final class MarkdownReport {

	/** Signs that mean something in Markdown, or would become HTML. */
	private static final String SPECIAL = "\\`*_[]<>#|~&"; //$NON-NLS-1$

	private final StringBuilder out = new StringBuilder();
	private final Edition edition;
	private final Texts texts;
	private final CellText cells;
	private final SourceList sources;
	private int tables;
	private int figures;

	private MarkdownReport(Edition edition) {
		this.edition = edition;
		texts = ReportTexts.of(edition.locale());
		cells = new CellText(edition.locale());
		sources = SourceList.of(edition);
	}

	/**
	 * Writes an edition.
	 *
	 * @param edition
	 *            the report in one language
	 * @param handling
	 *            its marking; may be empty
	 * @return text with \n line ends
	 */
	public static String write(Edition edition, String handling) {
		return new MarkdownReport(edition).text(handling);
	}

	private String text(String handling) {
		marking(handling);
		block("# " + escape(edition.title())); //$NON-NLS-1$
		if (!edition.origin().isEmpty()) {
			block(escape(edition.origin()));
		}
		block(MarkdownText.markdown(edition.text(), 1));
		for (Part part : edition.parts()) {
			switch (part) {
			case Part.Words words -> block(MarkdownText.markdown(words.markdown(), 1));
			case Part.Answer answer -> answer(answer);
			case Part.Failure failure ->
				block("**" + texts.get("failure") + "** " + escape(failure.title()) + ": " + escape(failure.message())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case Part.PageBreak next -> block("---"); //$NON-NLS-1$
			}
		}
		sources();
		marking(handling);
		return out.toString();
	}

	private void marking(String handling) {
		if (!handling.isEmpty()) {
			block("**" + escape(handling) + "**"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void answer(Part.Answer answer) {
		if (!answer.title().isEmpty()) {
			block("## " + escape(answer.title())); //$NON-NLS-1$
		}
		block(MarkdownText.markdown(answer.summary(), 2));
		for (Section section : answer.sections()) {
			switch (section) {
			case Table table -> {
				block("### " + texts.get("table.number", Integer.valueOf(++tables)) + " " + escape(table.title())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				table(table);
			}
			case Chart chart -> {
				block("### " + texts.get("figure.number", Integer.valueOf(++figures)) + " " + escape(chart.title())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				table(ChartTable.of(chart, texts));
			}
			case Findings findings -> findings(findings);
			case TextSection words -> {
				if (!words.title().isBlank()) {
					block("### " + escape(words.title())); //$NON-NLS-1$
				}
				block(MarkdownText.markdown(words.markdown(), 3));
			}
			}
			refer(sources.of(section));
		}
	}

	private void table(Table table) {
		List<String> headings = new ArrayList<>();
		List<String> rules = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			headings.add(escape(cells.heading(table, i)));
			rules.add(column.type().isFigure() ? "---:" : "---"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		row(headings);
		row(rules);
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> line = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				line.add(escape(cells.cell(table, row, column)));
			}
			row(line);
		}
		out.append('\n');
	}

	private void row(List<String> line) {
		out.append("| ").append(String.join(" | ", line)).append(" |\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void findings(Findings findings) {
		block("### " + escape(findings.title())); //$NON-NLS-1$
		for (Finding finding : findings.findings()) {
			out.append("- **").append(texts.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT))).append("** "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			out.append(finding.object() == null ? "" : escape(finding.object().label()) + ": "); //$NON-NLS-1$ //$NON-NLS-2$
			out.append(escape(finding.message())).append('\n');
		}
		block(findings.findings().isEmpty() ? texts.get("findings.none") : ""); //$NON-NLS-1$ //$NON-NLS-2$
		out.append('\n');
	}

	private void refer(SortedSet<Place> places) {
		if (!places.isEmpty()) {
			block(texts.get("sources.of") + " \\[" + SourceList.refer(places) + "\\]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void sources() {
		if (sources.documents().isEmpty()) {
			return;
		}
		block("## " + texts.get("sources")); //$NON-NLS-1$ //$NON-NLS-2$
		for (Document document : sources.documents()) {
			block("**" + document.number() + "** " + escape(document.title())); //$NON-NLS-1$ //$NON-NLS-2$
			for (Place place : document.places().values()) {
				out.append("- ").append(place.label()).append(' ').append(escape(place.locator())); //$NON-NLS-1$
				out.append(place.quote().isBlank() ? "" : " \u201c" + escape(place.quote()) + "\u201d").append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			out.append('\n');
		}
	}

	private void block(String markdown) {
		if (!markdown.isBlank()) {
			out.append(markdown.strip().replace("\r\n", "\n")).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** One line in which nothing is a mark. */
	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (SPECIAL.indexOf(c) >= 0) {
				escaped.append('\\');
			}
			escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
		});
		return escaped.toString();
	}
}

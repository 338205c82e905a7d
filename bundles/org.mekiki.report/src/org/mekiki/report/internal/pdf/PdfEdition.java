package org.mekiki.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Document;
import org.mekiki.report.internal.content.SourceList.Place;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfOutline;

/** A report in one language on pages. */
final class PdfEdition {

	/** Units across a page: labels of charts come out a little smaller than the text. */
	private static final int CHART_UNITS = 680;
	private static final float NUMBER_COLUMN = 30;

	private final Sheet sheet;
	private final Lines lines;
	private final Edition edition;
	private final Texts texts;
	private final SourceList sources;
	private final PdfWords words;
	private final PdfTables tables;
	private final Map<String, Integer> pages;
	private PdfOutline outline;
	private int tableNumber;
	private int figureNumber;
	private int answerNumber;

	/** @param pages on which page answers start; filled while drawing, known the second time */
	PdfEdition(Sheet sheet, Ruler ruler, Edition edition, Map<String, Integer> pages) {
		this.sheet = sheet;
		this.edition = edition;
		this.pages = pages;
		lines = new Lines(ruler, edition.locale());
		texts = ReportTexts.of(edition.locale());
		sources = SourceList.of(edition);
		words = new PdfWords(sheet, lines);
		tables = new PdfTables(sheet, lines, texts, sources);
	}

	void write() {
		sheet.newPage(firstPage());
		outline = sheet.bookmark(null, edition.title());
		say(edition.title(), Style.BODY.heavy().sized(20));
		if (!edition.origin().isEmpty()) {
			say(edition.origin(), Style.SMALL.sized(8.5f));
		}
		sheet.gap(8);
		words.write(edition.text(), 1);
		contents();
		for (Part part : edition.parts()) {
			if (part != edition.parts().getFirst()) {
				upright();
			}
			switch (part) {
			case Part.Words text -> words.write(text.markdown(), 1);
			case Part.Answer answer -> answer(answer);
			case Part.Failure failure -> failure(failure);
			case Part.PageBreak next -> sheet.newPage(PageSize.A4);
			}
		}
		sources();
	}

	/** An answer that begins with a wide table stands on one page with it, below its title. */
	private Rectangle firstPage() {
		return edition.parts().size() == 1 && edition.parts().getFirst() instanceof Part.Answer answer
				&& answer.sections().getFirst() instanceof Table table ? tables.format(table).page() : PageSize.A4;
	}

	/** After a wide table the page is turned back. */
	private void upright() {
		if (sheet.isAcross()) {
			sheet.newPage(PageSize.A4);
		}
	}

	private void contents() {
		List<Part.Answer> answers = edition.parts().stream().filter(Part.Answer.class::isInstance).map(Part.Answer.class::cast)
				.toList();
		if (answers.size() < 2) {
			return;
		}
		sheet.gap(6);
		say(texts.get("contents"), Style.BODY.heavy().sized(11)); //$NON-NLS-1$
		for (int i = 0; i < answers.size(); i++) {
			String name = name("answer", i + 1); //$NON-NLS-1$
			String page = pages.containsKey(name) ? pages.get(name).toString() : ""; //$NON-NLS-1$
			Style style = Style.BODY.to('#' + name);
			List<List<Run>> title = lines.of(answers.get(i).title(), style, sheet.width() - NUMBER_COLUMN);
			sheet.need(Sheet.lineHeight(title.getFirst()) * title.size());
			List<Run> number = List.of(new Run(page, style));
			sheet.line(number, Sheet.MARGIN + sheet.width() - lines.width(number), sheet.y());
			sheet.lines(title, Sheet.MARGIN);
		}
		sheet.gap(8);
	}

	private void answer(Part.Answer answer) {
		if (!answer.title().isEmpty()) {
			sheet.gap(16);
			Style style = Style.BODY.heavy().sized(14);
			sheet.need(style.line() + 80);
			sheet.rule(Sheet.MARGIN, sheet.y(), sheet.width(), 1.2f, Style.RULE);
			sheet.down(6);
			String name = name("answer", ++answerNumber); //$NON-NLS-1$
			sheet.target(name);
			sheet.bookmark(outline, answer.title());
			pages.put(name, Integer.valueOf(sheet.page()));
			say(answer.title(), style);
			sheet.gap(3);
		}
		words.write(answer.summary(), 2);
		for (Section section : answer.sections()) {
			sheet.gap(8);
			if (section != answer.sections().getFirst() || !(section instanceof Table)) {
				upright();
			}
			section(section);
		}
	}

	private void section(Section section) {
		switch (section) {
		case Table table -> {
			String number = texts.get("table.number", Integer.valueOf(++tableNumber)); //$NON-NLS-1$
			tables.write(table, () -> caption(number, table.title(), 60));
		}
		case Chart chart -> {
			ChartTheme theme = ChartTheme.light().withLocale(edition.locale());
			float height = sheet.chartHeight(chart.description(), theme, CHART_UNITS);
			caption(texts.get("figure.number", Integer.valueOf(++figureNumber)), chart.title(), height + 4); //$NON-NLS-1$
			sheet.chart(chart.description(), theme, CHART_UNITS, height);
		}
		case Findings findings -> findings(findings);
		case TextSection text -> {
			if (!text.title().isBlank()) {
				say(text.title(), Style.BODY.heavy().sized(11));
			}
			words.write(text.markdown(), 3);
		}
		}
		refer(sources.of(section));
	}

	/** Stays together with what it is the caption of. */
	private void caption(String number, String title, float follows) {
		sheet.need(Style.BODY.line() + follows);
		sheet.lines(lines.of(List.of(new Run(number + "  ", Style.BODY.heavy()), new Run(title, Style.BODY)), sheet.width()), //$NON-NLS-1$
				Sheet.MARGIN);
		sheet.down(2);
	}

	private void findings(Findings findings) {
		say(findings.title(), Style.BODY.heavy().sized(11));
		if (findings.findings().isEmpty()) {
			say(texts.get("findings.none"), Style.SMALL); //$NON-NLS-1$
		}
		for (Finding finding : findings.findings()) {
			List<Run> runs = new ArrayList<>();
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			runs.add(new Run(texts.get("severity." + severity) + "  ", //$NON-NLS-1$ //$NON-NLS-2$
					Style.BODY.heavy().coloured("info".equals(severity) ? Style.ACCENT : Style.ALARM))); //$NON-NLS-1$
			if (finding.object() != null) {
				runs.add(new Run(finding.object().label() + "  ", Style.BODY.heavy())); //$NON-NLS-1$
			}
			runs.add(new Run(finding.message(), Style.BODY));
			if (finding.trail() != null) {
				String places = SourceList.refer(sources.of(finding.trail()));
				runs.add(new Run(places.isEmpty() ? "" : "  [" + places + ']', Style.SMALL)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			sheet.lines(lines.of(runs, sheet.width() - 10), Sheet.MARGIN + 10);
			sheet.gap(3);
		}
	}

	private void failure(Part.Failure failure) {
		sheet.gap(12);
		sheet.need(50);
		say(failure.title(), Style.BODY.heavy().sized(12));
		sheet.lines(lines.of(List.of(new Run(texts.get("failure") + ' ', Style.BODY.heavy().coloured(Style.ALARM)), //$NON-NLS-1$
				new Run(failure.message(), Style.BODY)), sheet.width()), Sheet.MARGIN);
	}

	private void refer(SortedSet<Place> places) {
		if (places.isEmpty()) {
			return;
		}
		sheet.gap(3);
		List<Run> runs = new ArrayList<>();
		runs.add(new Run(texts.get("sources.of") + " [", Style.SMALL)); //$NON-NLS-1$ //$NON-NLS-2$
		String[] all = SourceList.refer(places).split(", "); //$NON-NLS-1$
		for (int i = 0; i < all.length; i++) {
			String document = all[i].split("[.\u2013]")[0]; //$NON-NLS-1$
			runs.add(new Run(i == 0 ? "" : ", ", Style.SMALL)); //$NON-NLS-1$ //$NON-NLS-2$
			runs.add(new Run(all[i], Style.SMALL.to('#' + name("source", Integer.parseInt(document))))); //$NON-NLS-1$
		}
		runs.add(new Run("]", Style.SMALL)); //$NON-NLS-1$
		sheet.lines(lines.of(runs, sheet.width()), Sheet.MARGIN);
	}

	private void sources() {
		if (sources.documents().isEmpty()) {
			return;
		}
		upright();
		sheet.gap(20);
		sheet.need(80);
		sheet.bookmark(outline, texts.get("sources")); //$NON-NLS-1$
		sheet.rule(Sheet.MARGIN, sheet.y(), sheet.width(), 1.2f, Style.RULE);
		sheet.down(6);
		say(texts.get("sources"), Style.BODY.heavy().sized(14)); //$NON-NLS-1$
		for (Document document : sources.documents()) {
			sheet.gap(6);
			sheet.need(40);
			sheet.target(name("source", document.number())); //$NON-NLS-1$
			say(document.number() + "  " + document.title(), Style.BODY.heavy().sized(9)); //$NON-NLS-1$
			document.places().values().forEach(this::place);
		}
	}

	private void place(Place place) {
		List<List<Run>> text = lines.of(
				place.locator() + (place.quote().isBlank() ? "" : (place.locator().isBlank() ? "" : "  ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ texts.get("quote", place.quote())), //$NON-NLS-1$
				Style.SMALL.coloured(Style.INK), sheet.width() - NUMBER_COLUMN);
		sheet.need(Math.min(sheet.wholeRoom(), Style.SMALL.line() * Math.min(3, text.size())));
		sheet.line(List.of(new Run(place.label(), Style.SMALL)), Sheet.MARGIN, sheet.y());
		sheet.lines(text, Sheet.MARGIN + NUMBER_COLUMN);
	}

	private void say(String text, Style style) {
		sheet.lines(lines.of(text, style, sheet.width()), Sheet.MARGIN);
	}

	private String name(String kind, int number) {
		return edition.locale().getLanguage() + '-' + kind + '-' + number;
	}
}

package org.mekiki.report.internal.html;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;
import org.mekiki.report.internal.content.MarkdownText;
import org.mekiki.report.internal.content.SourceList.Document;
import org.mekiki.report.internal.content.SourceList.Place;

/** A report in one language as a part of a page. */
final class HtmlEdition {

	private final Html html;
	private final Edition edition;
	private final HtmlContext context;
	private final HtmlTrail trails;
	private final HtmlTable tables;
	private final HtmlChart charts;

	HtmlEdition(Html html, Edition edition) {
		this.html = html;
		this.edition = edition;
		context = new HtmlContext(html, edition);
		trails = new HtmlTrail(context);
		tables = new HtmlTable(context, trails);
		charts = new HtmlChart(context, tables, trails);
	}

	void write(boolean oneOfSeveral) {
		String language = edition.locale().getLanguage();
		html.open(oneOfSeveral ? "section" : "main", "lang", language, "id", language, "class", "edition").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		html.element("h1", edition.title()).line(); //$NON-NLS-1$
		if (!edition.origin().isEmpty()) {
			html.element("p", edition.origin(), "class", "origin").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		words(edition.text(), 1);
		contents();
		for (Part part : edition.parts()) {
			switch (part) {
			case Part.Words words -> words(words.markdown(), 1);
			case Part.Answer answer -> answer(answer);
			case Part.Failure failure -> failure(failure);
			case Part.PageBreak next -> html.markup("<hr class=\"page\">\n"); //$NON-NLS-1$
			}
		}
		sources();
		html.close(oneOfSeveral ? "section" : "main").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void words(String markdown, int above) {
		if (!markdown.isBlank()) {
			html.open("div", "class", "words").line().markup(MarkdownText.html(markdown, above)).close("div").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private void contents() {
		List<String> titles = edition.parts().stream().filter(Part.Answer.class::isInstance).map(Part.Answer.class::cast)
				.map(Part.Answer::title).toList();
		if (titles.size() < 2) {
			return;
		}
		html.open("nav", "class", "contents", "aria-label", context.texts().get("contents")).open("ol"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (int i = 0; i < titles.size(); i++) {
			html.open("li").element("a", titles.get(i), "href", "#" + context.id("answer" + (i + 1))).close("li"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		}
		html.close("ol").close("nav").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void answer(Part.Answer answer) {
		html.open("section", "class", "answer", "id", context.id("answer" + context.nextAnswer())).line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (!answer.title().isEmpty()) {
			html.element("h2", answer.title()).line(); //$NON-NLS-1$
		}
		words(answer.summary(), 2);
		for (Section section : answer.sections()) {
			switch (section) {
			case Table table -> tables.numbered(table);
			case Chart chart -> charts.numbered(chart);
			case Findings findings -> findings(findings);
			case TextSection words -> {
				if (!words.title().isBlank()) {
					html.element("h3", words.title()).line(); //$NON-NLS-1$
				}
				words(words.markdown(), 3);
			}
			}
		}
		html.close("section").line(); //$NON-NLS-1$
	}

	private void findings(Findings findings) {
		html.element("h3", findings.title()).line(); //$NON-NLS-1$
		if (findings.findings().isEmpty()) {
			html.element("p", context.texts().get("findings.none"), "class", "note").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return;
		}
		html.open("ul", "class", "findings").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Finding finding : findings.findings()) {
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			html.open("li", "class", severity).element("b", context.texts().get("severity." + severity)).text(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (finding.object() != null) {
				html.element("span", finding.object().label(), "class", "object").text(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			if (finding.trail() == null) {
				html.text(finding.message());
			} else {
				trails.figure(finding.message(), finding.trail());
			}
			html.close("li").line(); //$NON-NLS-1$
		}
		html.close("ul").line(); //$NON-NLS-1$
		context.sourcesOf(context.sources().of(findings));
	}

	private void failure(Part.Failure failure) {
		Texts texts = context.texts();
		html.open("section", "class", "failure", "role", "note").element("h2", failure.title()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.open("p").element("b", texts.get("failure")).text(" ").text(failure.message()).close("p").close("section").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private void sources() {
		if (context.sources().documents().isEmpty()) {
			return;
		}
		html.open("section", "class", "source-list").element("h2", context.texts().get("sources")).line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		for (Document document : context.sources().documents()) {
			String number = Integer.toString(document.number());
			html.open("div", "class", "source", "id", context.id("source-" + number)).open("h3") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					.element("span", number, "class", "label").text(" ").text(document.title()).close("h3").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (!document.places().isEmpty()) {
				html.open("ol").line(); //$NON-NLS-1$
				document.places().values().forEach(this::place);
				html.close("ol").line(); //$NON-NLS-1$
			}
			html.close("div").line(); //$NON-NLS-1$
		}
		html.close("section").line(); //$NON-NLS-1$
	}

	private void place(Place place) {
		html.open("li", "id", context.id("source-" + place.label())).element("span", place.label(), "class", "label").text(" ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				.text(place.locator());
		if (!place.quote().isBlank()) {
			html.text(place.locator().isBlank() ? "" : " ").element("q", place.quote()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		html.close("li").line(); //$NON-NLS-1$
	}
}

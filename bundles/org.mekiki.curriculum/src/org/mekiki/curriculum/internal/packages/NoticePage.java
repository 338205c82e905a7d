package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.CertificateKind;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.Notice;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.internal.completion.RuleTexts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** The page that announces a programme: one file that needs nothing else. */
final class NoticePage {

	private final Curriculum curriculum;
	private final Completion completion;
	private final CompletionEvaluation evaluation;
	private final Texts texts;
	private final RuleTexts words;
	private final PageContent content;
	private final String language;
	private final String dataLanguage;

	NoticePage(ExportContext context, Curriculum curriculum, Completion completion, CompletionEvaluation evaluation) {
		this.curriculum = curriculum;
		this.completion = completion;
		this.evaluation = evaluation;
		texts = Texts.of(RuleTexts.class, context.locale());
		words = new RuleTexts(texts);
		content = new PageContent(context.locale());
		language = context.locale().getLanguage();
		dataLanguage = context.dataLanguage();
	}

	String html() throws IOException {
		String title = name(curriculum);
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language //$NON-NLS-1$
				+ "\">\n<head><meta charset=\"utf-8\" /><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" /><title>" //$NON-NLS-1$
				+ text("notice.title", title) + "</title><style>\n" + style() + "</style></head>\n<body>\n<main id=\"main\">\n<p class=\"kind\">" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ text(completion.kind() == CertificateKind.STATUTORY ? "notice.statutory" : "notice.plain") + "</p>\n<h1>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ Html.text(title) + "</h1>\n"); //$NON-NLS-1$
		Notice notice = completion.notice();
		section(html, "purpose", content.xhtml(Notice.in(notice.purpose(), dataLanguage), 2)); //$NON-NLS-1$
		section(html, "hours", curriculum.getMinutes() == null ? "" : paragraph(words.hours(curriculum.getMinutes().intValue()))); //$NON-NLS-1$ //$NON-NLS-2$
		section(html, "entry", content.xhtml(Notice.in(notice.entry(), dataLanguage), 2)); //$NON-NLS-1$
		section(html, "capacity", notice.capacity() == 0 ? "" //$NON-NLS-1$ //$NON-NLS-2$
				: paragraph(texts.get("notice.people", Integer.valueOf(notice.capacity())))); //$NON-NLS-1$
		section(html, "content", outline()); //$NON-NLS-1$
		section(html, "method", content.xhtml(Notice.in(notice.method(), dataLanguage), 2)); //$NON-NLS-1$
		section(html, "completion", rules()); //$NON-NLS-1$
		section(html, "issuer", completion.issuer() == null ? "" : paragraph(issuer())); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</main>\n</body>\n</html>\n").toString(); //$NON-NLS-1$
	}

	private String issuer() {
		String name = name(completion.issuer());
		boolean alone = curriculum.getProvider() == null || curriculum.getProvider() == completion.issuer();
		return alone ? name : texts.get("notice.with", name, name(curriculum.getProvider())); //$NON-NLS-1$
	}

	private void section(StringBuilder html, String key, String body) {
		if (!body.isBlank()) {
			html.append("<section>\n<h2>").append(text("notice." + key)).append("</h2>\n").append(body).append("</section>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private String outline() {
		StringBuilder html = new StringBuilder();
		for (Course course : curriculum.getCourses()) {
			List<Unit> units = LearningObjects.units(course).toList();
			if (!units.isEmpty()) {
				html.append("<table>\n<caption>").append(Html.text(name(course))).append("</caption>\n<thead><tr><th scope=\"col\">") //$NON-NLS-1$ //$NON-NLS-2$
						.append(text("notice.unit")).append("</th><th scope=\"col\" class=\"right\">").append(text("notice.length")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.append("</th></tr></thead>\n<tbody>\n"); //$NON-NLS-1$
				for (Unit unit : units) {
					html.append("<tr><th scope=\"row\">").append(Html.text(name(unit))).append("</th><td class=\"right\">") //$NON-NLS-1$ //$NON-NLS-2$
							.append(unit.getMinutes() == null ? "" : Html.text(words.hours(unit.getMinutes().intValue()))) //$NON-NLS-1$
							.append("</td></tr>\n"); //$NON-NLS-1$
				}
				html.append("</tbody>\n</table>\n"); //$NON-NLS-1$
			}
		}
		return html.toString();
	}

	private String rules() {
		if (completion.rules().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder html = new StringBuilder("<ul>\n"); //$NON-NLS-1$
		completion.rules().forEach(rule -> html.append("<li>").append(Html.text(evaluation.asks(rule))).append("</li>\n")); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</ul>\n").toString(); //$NON-NLS-1$
	}

	private static String style() throws IOException {
		try (InputStream in = NoticePage.class.getResourceAsStream("notice.css")) { //$NON-NLS-1$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String paragraph(String text) {
		return "<p>" + Html.text(text) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String text(String key, Object... values) {
		return Html.text(texts.get(key, values));
	}

	private String name(Element element) {
		return Labels.text(element, dataLanguage);
	}
}

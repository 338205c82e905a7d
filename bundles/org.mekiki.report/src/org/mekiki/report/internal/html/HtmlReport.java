package org.mekiki.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Report;
import org.mekiki.report.internal.content.ReportTexts;

/** A report as one HTML file that needs nothing else: no script, no picture from elsewhere. */
public final class HtmlReport {

	/** Browsers run no script and fetch nothing, whatever is in the texts. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"; //$NON-NLS-1$

	private HtmlReport() {
	}

	/**
	 * Writes a report.
	 *
	 * @param report
	 *            the report
	 * @return a file's content, to be written as UTF-8
	 */
	public static String write(Report report) {
		List<Edition> editions = report.editions();
		Edition first = editions.getFirst();
		Html html = new Html();
		html.markup("<!DOCTYPE html>\n").open("html", "lang", first.locale().toLanguageTag()).open("head"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.markup("<meta charset=\"utf-8\">").open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"); //$NON-NLS-1$
		html.markup("<meta name=\"generator\" content=\"Mekiki\">").element("title", title(first, report.handling())).line(); //$NON-NLS-1$ //$NON-NLS-2$
		html.open("style").line().markup(css()).markup(pageMargins(report.handling())).close("style").close("head").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		html.open("body"); //$NON-NLS-1$
		marking(html, report.handling(), first.locale());
		if (editions.size() > 1) {
			languages(html, editions);
		}
		for (Edition edition : editions) {
			new HtmlEdition(html, edition).write(editions.size() > 1);
		}
		marking(html, report.handling(), first.locale());
		html.close("body").close("html").line(); //$NON-NLS-1$ //$NON-NLS-2$
		return html.toString();
	}

	private static String title(Edition edition, String handling) {
		return handling.isEmpty() ? edition.title() : handling + " \u2013 " + edition.title(); //$NON-NLS-1$
	}

	private static void marking(Html html, String handling, Locale locale) {
		if (!handling.isEmpty()) {
			html.element("p", handling, "class", "marking", "role", "note", "aria-label", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					ReportTexts.of(locale).get("handling")).line(); //$NON-NLS-1$
		}
	}

	private static void languages(Html html, List<Edition> editions) {
		html.open("nav", "class", "languages", "aria-label", "Language").open("ul"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (Edition edition : editions) {
			String language = edition.locale().getLanguage();
			html.open("li").element("a", edition.locale().getDisplayLanguage(edition.locale()), "href", "#" + language, "lang", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					language, "hreflang", language).close("li"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.close("ul").close("nav").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** On paper the marking is above and below every page. */
	private static String pageMargins(String handling) {
		if (handling.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder text = new StringBuilder();
		// Every character by its number: nothing in a marking can end the rule.
		handling.codePoints().forEach(c -> text.append('\\').append(Integer.toHexString(c)).append(' '));
		return "@page { @top-center { content: \"" + text + "\"; font-weight: 700; } @bottom-center { content: \"" + text //$NON-NLS-1$ //$NON-NLS-2$
				+ "\"; font-weight: 700; } }\n"; //$NON-NLS-1$
	}

	private static String css() {
		try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) { //$NON-NLS-1$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}

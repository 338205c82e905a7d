package org.mekiki.cli.internal.html;

import java.text.NumberFormat;
import java.util.List;

import org.mekiki.cli.internal.Texts;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Note;
import org.mekiki.model.Source;
import org.mekiki.model.Text;
import org.mekiki.model.text.Label;
import org.mekiki.model.text.Labels;
import org.mekiki.report.internal.html.Html;

/** What a page is written from, and the bits that all pages share. */
final class PageContext {

	private final KnowledgeModel model;
	private final Texts texts;
	private final String folder;

	/**
	 * @param folder
	 *            path from the page to the folder of its language, empty or ending in a slash
	 */
	PageContext(KnowledgeModel model, Texts texts, String folder) {
		this.model = model;
		this.texts = texts;
		this.folder = folder;
	}

	KnowledgeModel model() {
		return model;
	}

	Texts texts() {
		return texts;
	}

	String text(String key, Object... values) {
		return texts.get("overview." + key, values); //$NON-NLS-1$
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(texts.locale()).format(number);
	}

	String link(OverviewPage page) {
		return folder + page.name() + ".html"; //$NON-NLS-1$
	}

	/** The label of an element in the language of the page; another language is marked as such. */
	void label(Html html, Element element) {
		Label label = Labels.of(element, texts.language());
		html.element("span", label.text(), "lang", label.language().isEmpty() ? null : label.language()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The label, and below it that of the other language. */
	void labels(Html html, Element element) {
		label(html, element);
		other(html, element);
	}

	/** The label of the other language, if it differs. */
	void other(Html html, Element element) {
		String other = "ja".equals(texts.language()) ? "en" : "ja"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Text second = Labels.find(element.getLabels(), other);
		if (second != null && !second.getValue().equals(Labels.text(element, texts.language()))) {
			html.element("span", second.getValue(), "lang", other, "class", "other"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	/** The description in the language of the page, else in any. */
	void description(Html html, Element element) {
		List<Text> descriptions = element.getDescriptions();
		Text chosen = Labels.find(descriptions, texts.language());
		if (chosen == null && !descriptions.isEmpty()) {
			chosen = descriptions.get(0);
		}
		if (chosen != null && chosen.getValue() != null) {
			html.element("p", chosen.getValue(), "lang", chosen.getLanguage(), "class", "description").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	/** Notes and citations of an element, folded away. */
	void details(Html html, Element element) {
		html.open("details", "class", "why").element("summary", text("why")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		html.open("ul"); //$NON-NLS-1$
		for (Note note : element.getNotes()) {
			if (note.getValue() != null && texts.language().equals(note.getLanguage())) {
				html.element("li", note.getValue(), "class", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		for (Citation citation : element.getCitations()) {
			html.open("li"); //$NON-NLS-1$
			citation(html, citation);
			html.close("li"); //$NON-NLS-1$
		}
		html.close("ul").close("details").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void citation(Html html, Citation citation) {
		Source source = citation.getSource();
		if (source != null) {
			html.open("cite", "lang", source.getLanguage()).open("a", "href", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					folder + "sources.html#" + source.getId()).text(Labels.text(source, texts.language())).close("a") //$NON-NLS-1$ //$NON-NLS-2$
					.close("cite"); //$NON-NLS-1$
		}
		if (citation.getLocator() != null) {
			html.text(" \u2014 ").element("span", citation.getLocator(), "lang", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					source == null ? null : source.getLanguage());
		}
		if (citation.getQuote() != null) {
			html.element("q", citation.getQuote(), "lang", source == null ? null : source.getLanguage()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Opens a table with a caption and column headings. */
	void table(Html html, String caption, String... columns) {
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption).open("table") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				.element("caption", caption).open("thead").open("tr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String column : columns) {
			html.element("th", column, "scope", "col"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		html.close("tr").close("thead").open("tbody").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	void endTable(Html html) {
		html.close("tbody").close("table").close("div").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Says that there is nothing to show. */
	void empty(Html html) {
		html.element("p", text("empty"), "class", "empty").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}

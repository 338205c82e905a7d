package org.mekiki.report.internal.html;

import java.util.SortedSet;

import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.CellText;
import org.mekiki.report.api.Edition;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Place;

/** What the parts of an edition share while they are written. */
final class HtmlContext {

	private final Html html;
	private final Edition edition;
	private final Texts texts;
	private final CellText cells;
	private final SourceList sources;
	private int tables;
	private int figures;
	private int answers;

	HtmlContext(Html html, Edition edition) {
		this.html = html;
		this.edition = edition;
		texts = ReportTexts.of(edition.locale());
		cells = new CellText(edition.locale());
		sources = SourceList.of(edition);
	}

	Html html() {
		return html;
	}

	Edition edition() {
		return edition;
	}

	String language() {
		return edition.locale().getLanguage();
	}

	Texts texts() {
		return texts;
	}

	CellText cells() {
		return cells;
	}

	SourceList sources() {
		return sources;
	}

	/** An identifier that no other edition in the same file has. */
	String id(String name) {
		return language() + '-' + name;
	}

	int nextTable() {
		return ++tables;
	}

	int nextFigure() {
		return ++figures;
	}

	int nextAnswer() {
		return ++answers;
	}

	/** Links to places in the list of sources. */
	void refer(SortedSet<Place> places) {
		if (places.isEmpty()) {
			return;
		}
		html.open("span", "class", "refs").text("["); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String[] runs = SourceList.refer(places).split(", "); //$NON-NLS-1$
		for (int i = 0; i < runs.length; i++) {
			String first = runs[i].split("\u2013")[0]; //$NON-NLS-1$
			html.text(i == 0 ? "" : ", ").element("a", runs[i], "href", "#" + id("source-" + first)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		}
		html.text("]").close("span"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Says what a table or figure rests on. */
	void sourcesOf(SortedSet<Place> places) {
		if (!places.isEmpty()) {
			html.open("p", "class", "sources").text(texts.get("sources.of")).text(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			refer(places);
			html.close("p").line(); //$NON-NLS-1$
		}
	}
}

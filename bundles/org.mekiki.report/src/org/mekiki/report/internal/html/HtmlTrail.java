package org.mekiki.report.internal.html;

import java.util.SortedSet;
import java.util.TreeSet;

import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.report.internal.content.SourceList.Place;

/** Explanations that a reader opens, down to the sources. */
final class HtmlTrail {

	private static final int DEEPEST = 20;
	/** Longer lists of inputs are cut, with a note; the sources of all of them are in the list of sources. */
	private static final int MOST_INPUTS = 100;
	/** What a whole edition may spend on explanations: beyond, a browser takes seconds to open it. */
	private static final int MOST_STATEMENTS = 30_000;

	private final HtmlContext context;
	private int statements;

	HtmlTrail(HtmlContext context) {
		this.context = context;
	}

	/** A figure that opens to its explanation. */
	void figure(String figure, Trail trail) {
		if (statements > MOST_STATEMENTS) {
			context.html().text(figure).text(" "); //$NON-NLS-1$
			context.refer(context.sources().of(trail));
			return;
		}
		context.html().open("details", "class", "why").element("summary", figure).open("div", "class", "trail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		node(trail, 0);
		context.html().close("div").close("details"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void node(Trail trail, int depth) {
		statements++;
		Html html = context.html();
		html.element("span", trail.statement()).text(" "); //$NON-NLS-1$ //$NON-NLS-2$
		SortedSet<Place> places = new TreeSet<>();
		for (SourceRef source : trail.sources()) {
			places.add(context.sources().place(source));
		}
		context.refer(places);
		if (trail.inputs().isEmpty()) {
			return;
		}
		if (depth == DEEPEST) {
			html.text(" \u2026"); //$NON-NLS-1$
			return;
		}
		html.open("ul"); //$NON-NLS-1$
		trail.inputs().stream().limit(MOST_INPUTS).forEach(input -> {
			html.open("li"); //$NON-NLS-1$
			node(input, depth + 1);
			html.close("li"); //$NON-NLS-1$
		});
		if (trail.inputs().size() > MOST_INPUTS) {
			html.element("li", context.texts().get("why.more", Integer.valueOf(trail.inputs().size() - MOST_INPUTS))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.close("ul"); //$NON-NLS-1$
	}
}

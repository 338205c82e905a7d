package org.mekiki.lists.internal.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;

/** What the scheme of another program says of the whole, in the words of Dublin Core. */
final class ForeignHead {

	private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?).*"); //$NON-NLS-1$

	private final Graph graph;
	private final KnowledgeModel model;

	ForeignHead(Graph graph, KnowledgeModel model) {
		this.graph = graph;
		this.model = model;
	}

	void fill(Element root, String scheme, String title, String edition) {
		String date = date(graph.text(scheme, Words.TERMS + "issued", Words.TERMS + "modified", Words.TERMS + "created", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Words.TERMS + "date", Words.DC + "date")); //$NON-NLS-1$ //$NON-NLS-2$
		String publisher = graph.text(scheme, Words.TERMS + "publisher", Words.DC + "publisher"); //$NON-NLS-1$ //$NON-NLS-2$
		if (root instanceof TechnologyList list) {
			list.setTitle(title);
			if (edition != null) {
				list.setEdition(edition);
			}
			if (date != null) {
				list.setDate(date);
			}
			if (publisher != null) {
				list.setAuthority(ListHead.organisation(model, publisher, null));
			}
		} else if (root instanceof Taxonomy taxonomy) {
			if (taxonomy.getLabels().isEmpty()) {
				Labels.set(taxonomy.getLabels(), "en", title); //$NON-NLS-1$
			}
			if (edition != null) {
				taxonomy.setEdition(edition);
			}
			if (date != null) {
				taxonomy.setDate(date);
			}
			if (publisher != null) {
				taxonomy.setAuthority(ListHead.organisation(model, publisher, null));
			}
		}
	}

	/** What the user says of a taxonomy. */
	void fill(Taxonomy taxonomy, ListHead head) {
		head.fill(taxonomy);
		String language = head.text("language") == null ? "en" : head.text("language"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (head.text("title") != null) { //$NON-NLS-1$
			Labels.set(taxonomy.getLabels(), language, head.text("title")); //$NON-NLS-1$
		}
		if (head.text("edition") != null) { //$NON-NLS-1$
			taxonomy.setEdition(head.text("edition")); //$NON-NLS-1$
		}
		if (head.text("date") != null) { //$NON-NLS-1$
			taxonomy.setDate(head.text("date")); //$NON-NLS-1$
		}
		if (head.text("authority") != null) { //$NON-NLS-1$
			taxonomy.setAuthority(ListHead.organisation(model, head.text("authority"), language)); //$NON-NLS-1$
		}
	}

	private static String date(String text) {
		Matcher matcher = DATE.matcher(text == null ? "" : text); //$NON-NLS-1$
		return matcher.matches() ? matcher.group(1) : null;
	}
}

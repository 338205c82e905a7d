package org.mekiki.cli.internal.html;

import java.util.List;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.report.internal.html.Html;

/** Areas against lists, and every list with its items. */
final class ListsPage implements OverviewPage {

	/** Shares of a list at which a cell takes the next shade. */
	private static final double[] SHADES = { 0, 0.08, 0.15, 0.25, 0.4 };

	@Override
	public String name() {
		return "lists"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<TechnologyList> lists = context.model().getLists();
		if (lists.isEmpty()) {
			context.empty(html);
			return;
		}
		matrix(html, context, lists);
		for (TechnologyList list : lists) {
			list(html, context, list);
		}
	}

	private static void matrix(Html html, PageContext context, List<TechnologyList> lists) {
		Coverage coverage = new Coverage(context.model().getTaxonomies(), context.model().getAlignments());
		if (coverage.areas().isEmpty()) {
			return;
		}
		html.element("p", context.text("matrixSentence", coverage.areas().size(), lists.size()), "class", "sentence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", context.text("matrix")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				.open("table", "class", "matrix").element("caption", context.text("matrix")).open("thead").open("tr") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				.element("th", context.text("area"), "scope", "col"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (TechnologyList list : lists) {
			html.open("th", "scope", "col").element("a", column(list), "href", "#" + list.getId(), "title", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
					Labels.text(list, context.texts().language())).close("th"); //$NON-NLS-1$
		}
		html.element("th", context.text("agree"), "scope", "col").close("tr").close("thead").open("tbody").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		for (Technology area : coverage.areas()) {
			row(html, context, lists, coverage, area);
		}
		context.endTable(html);
	}

	private static void row(Html html, PageContext context, List<TechnologyList> lists, Coverage coverage,
			Technology area) {
		html.open("tr").open("th", "scope", "row"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		context.label(html, area);
		html.close("th"); //$NON-NLS-1$
		int naming = 0;
		for (TechnologyList list : lists) {
			var items = coverage.items(area, list);
			naming += items.isEmpty() ? 0 : 1;
			String title = String.join("\n", //$NON-NLS-1$
					items.stream().map(item -> Labels.text(item, context.texts().language())).toList());
			html.element("td", items.isEmpty() ? "\u00b7" : context.number(items.size()), "class", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"shade" + shade(items.size(), Trees.items(list).count()), "title", //$NON-NLS-1$ //$NON-NLS-2$
					title.isEmpty() ? null : title);
		}
		html.element("td", naming + "/" + lists.size(), "class", "number").close("tr").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static int shade(int count, long total) {
		int shade = 0;
		for (double limit : SHADES) {
			shade += count > limit * total ? 1 : 0;
		}
		return shade;
	}

	/** A column is narrow: the jurisdiction and the year tell most lists apart, the tooltip says the rest. */
	private static String column(TechnologyList list) {
		String year = list.getDate() == null ? "" : list.getDate().substring(0, 4); //$NON-NLS-1$
		return (list.getJurisdiction() == null ? "" : list.getJurisdiction()) + ' ' + year; //$NON-NLS-1$
	}

	private static void list(Html html, PageContext context, TechnologyList list) {
		html.open("section", "id", list.getId()).open("h2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.labels(html, list);
		html.close("h2").line(); //$NON-NLS-1$
		long count = Trees.items(list).count();
		html.open("p", "class", "sentence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (list.getAuthority() != null) {
			context.label(html, list.getAuthority());
			html.text(" \u00b7 "); //$NON-NLS-1$
		}
		html.text(list.getDate() == null ? "" : list.getDate() + " \u00b7 ") //$NON-NLS-1$ //$NON-NLS-2$
				.text(list.getDeclaredTotal() == null ? context.text("listSize", Long.valueOf(count)) //$NON-NLS-1$
						: context.text("listSizeDeclared", Long.valueOf(count), list.getDeclaredTotal())) //$NON-NLS-1$
				.close("p").line(); //$NON-NLS-1$
		context.details(html, list);
		html.open("details").element("summary", context.text("showItems")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		items(html, context, list.getItems());
		html.close("details").close("section").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void items(Html html, PageContext context, List<ListItem> items) {
		html.open("ol").line(); //$NON-NLS-1$
		for (ListItem item : items) {
			html.open("li", "id", item.getId()); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, item);
			if (item.getTranslationStatus() != null) {
				html.element("span", "official".equals(item.getTranslationStatus()) ? context.text("official") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						: context.text("translated"), "class", "badge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			context.details(html, item);
			if (!item.getItems().isEmpty()) {
				items(html, context, item.getItems());
			}
			html.close("li").line(); //$NON-NLS-1$
		}
		html.close("ol").line(); //$NON-NLS-1$
	}
}

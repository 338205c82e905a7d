package org.mekiki.cli.internal.html;

import java.util.List;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.report.internal.html.Html;

/** What the knowledge base is, and how much of everything is in it. Each figure leads to its page. */
final class StartPage implements OverviewPage {

	@Override
	public String name() {
		return "index"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		KnowledgeModel model = context.model();
		context.description(html, model);
		List<OverviewPage> pages = Overview.pages();
		html.open("ul", "class", "tiles").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		tile(html, context, pages.get(1), "technologies", model.getTaxonomies().stream().mapToLong(taxonomy -> Trees //$NON-NLS-1$
				.technologies(taxonomy).filter(t -> t.getKind() == TechnologyKind.TECHNOLOGY).count()).sum());
		tile(html, context, pages.get(2), "listCount", model.getLists().size()); //$NON-NLS-1$
		tile(html, context, pages.get(2), "items", //$NON-NLS-1$
				model.getLists().stream().mapToLong(list -> Trees.items(list).count()).sum());
		tile(html, context, pages.get(3), "budgetLines", //$NON-NLS-1$
				model.getProgrammes().stream().mapToLong(programme -> programme.getBudgetLines().size()).sum());
		tile(html, context, pages.get(4), "observations", //$NON-NLS-1$
				model.getIndicators().stream().mapToLong(indicator -> indicator.getObservations().size()).sum());
		tile(html, context, pages.get(5), "eventCount", model.getEvents().size()); //$NON-NLS-1$
		tile(html, context, pages.get(5), "measures", model.getMeasures().size()); //$NON-NLS-1$
		tile(html, context, pages.get(6), "provisions", //$NON-NLS-1$
				model.getFrameworks().stream().mapToLong(framework -> Trees.provisions(framework).count()).sum());
		tile(html, context, pages.get(7), "sourceCount", model.getSources().size()); //$NON-NLS-1$
		tile(html, context, pages.get(7), "organisations", model.getOrganisations().size()); //$NON-NLS-1$
		html.close("ul").line(); //$NON-NLS-1$
		latest(html, context);
		context.details(html, model);
	}

	private static void tile(Html html, PageContext context, OverviewPage page, String key, long count) {
		html.open("li").open("a", "href", context.link(page)).element("strong", context.number(count)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.element("span", context.text(key)).close("a").close("li").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void latest(Html html, PageContext context) {
		List<PolicyEvent> events = context.model().getEvents().stream().filter(StartPage::isPast)
				.sorted((one, other) -> other.getDate().compareTo(one.getDate())).limit(5).toList();
		if (!events.isEmpty()) {
			html.element("h2", context.text("latest")).open("ol", "class", "latest").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			for (PolicyEvent event : events) {
				html.open("li").element("time", event.getDate()).text(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.label(html, event);
				html.close("li").line(); //$NON-NLS-1$
			}
			html.close("ol").line(); //$NON-NLS-1$
		}
	}

	private static boolean isPast(PolicyEvent event) {
		return event.getDate() != null && event.getHappened() != EventStatus.PLANNED;
	}
}

package org.mekiki.cli.internal.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyPackage;
import org.mekiki.model.policy.TalentMeasure;
import org.mekiki.model.text.ModelText;
import org.mekiki.report.internal.html.Html;

/** What policy did, year by year, and what countries do for talent. */
final class EventsPage implements OverviewPage {

	@Override
	public String name() {
		return "events"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<PolicyEvent> events = context.model().getEvents();
		List<TalentMeasure> measures = context.model().getMeasures();
		if (events.isEmpty() && measures.isEmpty()) {
			context.empty(html);
		}
		Map<String, List<PolicyEvent>> years = events.stream().collect(Collectors.groupingBy(
				event -> event.getDate() == null ? context.text("undated") : event.getDate().substring(0, 4), //$NON-NLS-1$
				TreeMap::new, Collectors.toList()));
		years.forEach((year, list) -> year(html, context, year, list));
		if (!measures.isEmpty()) {
			measures(html, context, measures);
		}
	}

	private static void year(Html html, PageContext context, String year, List<PolicyEvent> events) {
		html.open("section", "class", "year").element("h2", year).open("ol", "class", "timeline").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		for (PolicyEvent event : events) {
			html.open("li", "id", event.getId()); //$NON-NLS-1$ //$NON-NLS-2$
			if (event.getDate() != null) {
				html.element("time", event.getEnd() == null ? event.getDate() //$NON-NLS-1$
						: event.getDate() + " \u2013 " + event.getEnd()); //$NON-NLS-1$
			}
			html.element("span", String.join(" ", event.getJurisdictions()), "class", "badge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			if (event.getHappened() != EventStatus.PAST) {
				html.element("span", status(event.getHappened(), context), "class", "badge planned"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			context.labels(html, event);
			context.description(html, event);
			context.details(html, event);
			html.close("li").line(); //$NON-NLS-1$
		}
		html.close("ol").close("section").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String status(EventStatus status, PageContext context) {
		EEnumLiteral literal = PolicyPackage.eINSTANCE.getEventStatus().getEEnumLiteral(status.getValue());
		return ModelText.label(literal, context.texts().locale());
	}

	private static void measures(Html html, PageContext context, List<TalentMeasure> measures) {
		html.open("section").element("h2", context.text("measures")).line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.table(html, context.text("measures"), context.text("country"), context.text("period"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text("measure"), context.text("figures")); //$NON-NLS-1$ //$NON-NLS-2$
		for (TalentMeasure measure : measures) {
			html.open("tr").element("td", measure.getJurisdiction() == null ? "" : measure.getJurisdiction()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.element("td", measure.getDate() == null ? "" : measure.getDate()).open("td"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.labels(html, measure);
			context.details(html, measure);
			html.close("td").element("td", measure.getFigures() == null ? "" : measure.getFigures()).close("tr") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.line();
		}
		context.endTable(html);
		html.close("section").line(); //$NON-NLS-1$
	}
}

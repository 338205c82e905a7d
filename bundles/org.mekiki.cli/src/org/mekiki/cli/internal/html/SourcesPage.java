package org.mekiki.cli.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.mekiki.model.Citation;
import org.mekiki.model.Source;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.text.ModelText;
import org.mekiki.report.internal.html.Html;

/** The documents everything comes from, and the organisations that appear. */
final class SourcesPage implements OverviewPage {

	@Override
	public String name() {
		return "sources"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<Source> sources = context.model().getSources();
		List<Organisation> organisations = context.model().getOrganisations();
		if (sources.isEmpty() && organisations.isEmpty()) {
			context.empty(html);
		}
		if (!sources.isEmpty()) {
			sources(html, context, sources);
		}
		if (!organisations.isEmpty()) {
			organisations(html, context, organisations);
		}
	}

	private static void sources(Html html, PageContext context, List<Source> sources) {
		Map<Source, Integer> uses = new HashMap<>();
		context.model().eAllContents().forEachRemaining(object -> {
			if (object instanceof Citation citation && citation.getSource() != null) {
				uses.merge(citation.getSource(), Integer.valueOf(1), Integer::sum);
			}
		});
		context.table(html, context.text("documents"), context.text("document"), context.text("publisher"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text("date"), context.text("file"), context.text("citations")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Source source : sources) {
			html.open("tr", "id", source.getId()).open("td"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.labels(html, source);
			context.details(html, source);
			html.close("td").element("td", shown(source.getPublisher()), "lang", source.getLanguage()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.element("td", shown(source.getDate())); //$NON-NLS-1$
			html.open("td").element("code", shown(source.getFileName())).close("td"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.element("td", context.number(uses.getOrDefault(source, Integer.valueOf(0))), "class", "number") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.close("tr").line(); //$NON-NLS-1$
		}
		context.endTable(html);
	}

	private static void organisations(Html html, PageContext context, List<Organisation> organisations) {
		html.element("h2", context.text("organisations")).line(); //$NON-NLS-1$ //$NON-NLS-2$
		context.table(html, context.text("organisations"), context.text("organisation"), context.text("kind"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text("country")); //$NON-NLS-1$
		for (Organisation organisation : organisations) {
			html.open("tr", "id", organisation.getId()).open("td"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.labels(html, organisation);
			context.details(html, organisation);
			html.close("td").element("td", kind(organisation.getKind(), context)) //$NON-NLS-1$ //$NON-NLS-2$
					.element("td", shown(organisation.getJurisdiction())).close("tr").line(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		context.endTable(html);
	}

	private static String kind(OrganisationKind kind, PageContext context) {
		EEnumLiteral literal = ActorsPackage.eINSTANCE.getOrganisationKind().getEEnumLiteral(kind.getValue());
		return ModelText.label(literal, context.texts().locale());
	}

	private static String shown(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}

package org.mekiki.evidence.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.TalentMeasure;
import org.mekiki.model.taxonomy.Taxonomy;

/**
 * Something on the timeline.
 *
 * @param element
 *            the object
 * @param kind
 *            what it is
 * @param jurisdictions
 *            codes of the countries and groups it belongs to; may be empty
 * @param date
 *            as finely as known; null if unknown
 * @param end
 *            the same; null if it has none
 * @param printed
 *            the date as the source prints it; null if not recorded
 */
record Entry(Element element, Kind kind, List<String> jurisdictions, String date, String end, String printed) {

	/** By date, the undated last, in the order of the model where that is the same. */
	static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::date, Comparator.nullsLast(Comparator.naturalOrder()));

	/** When it was; empty if it has no date. */
	Optional<Period> period() {
		return Period.of(date, end);
	}

	/**
	 * All that a model holds of the chosen kinds.
	 *
	 * @param context
	 *            holds the model and asks whether to go on
	 * @param kinds
	 *            words of {@link Kind#choice}
	 * @return by date, the undated last
	 */
	static List<Entry> all(AnalysisContext context, Set<String> kinds) {
		KnowledgeModel model = context.model();
		List<Entry> entries = new ArrayList<>();
		model.getEvents().forEach(event -> entries.add(of(event)));
		model.getMeasures().forEach(measure -> entries.add(of(measure)));
		model.getLists().forEach(list -> entries.add(of(list)));
		model.getTaxonomies().forEach(taxonomy -> entries.add(of(taxonomy)));
		context.progress().check();
		entries.removeIf(entry -> !kinds.contains(entry.kind().choice));
		entries.sort(BY_DATE);
		return entries;
	}

	private static Entry of(PolicyEvent event) {
		return new Entry(event, Kind.of(event), List.copyOf(event.getJurisdictions()), event.getDate(), event.getEnd(),
				event.getPrinted());
	}

	private static Entry of(TalentMeasure measure) {
		return new Entry(measure, Kind.MEASURE, code(measure.getJurisdiction()), measure.getDate(), null, null);
	}

	private static Entry of(TechnologyList list) {
		return new Entry(list, Kind.EDITION, code(list.getJurisdiction()), list.getDate(), null, null);
	}

	private static Entry of(Taxonomy taxonomy) {
		return new Entry(taxonomy, Kind.EDITION,
				code(taxonomy.getAuthority() == null ? null : taxonomy.getAuthority().getJurisdiction()), taxonomy.getDate(),
				null, null);
	}

	private static List<String> code(String jurisdiction) {
		return jurisdiction == null || jurisdiction.isBlank() ? List.of() : List.of(jurisdiction);
	}
}

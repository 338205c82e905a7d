package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.funding.internal.whatif.Units;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Property;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.funding.Project;
import org.mekiki.model.taxonomy.Technology;

/**
 * What is known of a technology, programme or project beside its money. A value; what is not known is null.
 *
 * @param impact
 *            mean place of its judgements on their scales, from 0 to 1
 * @param risk
 *            as stated in the property {@code funding.risk}, from 0 to 1
 * @param readiness
 *            technology readiness level that was found first, from 1 to 9; a mean for several technologies
 * @param reached
 *            the level that was found last
 * @param target
 *            the level that is aimed at last
 * @param targetDate
 *            when it is aimed at: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
 * @param start
 *            when it begins, as precisely
 * @param end
 *            when it ends, as precisely
 * @param gates
 *            its stage gates, in the order stated
 * @since 0.1
 */
public record FundingProfile(BigDecimal impact, BigDecimal risk, BigDecimal readiness, BigDecimal reached, BigDecimal target,
		String targetDate, String start, String end, List<Gate> gates) {

	private static final String GATES = "funding.gates"; //$NON-NLS-1$

	/** Copies the list. */
	public FundingProfile {
		gates = List.copyOf(gates);
	}

	/**
	 * A stage gate: a review that decides whether to go on.
	 *
	 * @param date
	 *            {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
	 * @param name
	 *            what is reviewed; may be empty
	 */
	public record Gate(String date, String name) {
	}

	/**
	 * Profiles of all technologies, programmes and projects of which something is known. Not on the UI thread.
	 *
	 * @param model
	 *            the model, which must not change meanwhile
	 * @return by identifier
	 */
	public static Map<String, FundingProfile> of(KnowledgeModel model) {
		Map<String, FundingProfile> profiles = new HashMap<>();
		Units units = new Units(model);
		model.getTaxonomies().forEach(taxonomy -> taxonomy.getTechnologies().forEach(technology -> add(technology, units, profiles)));
		for (Programme programme : model.getProgrammes()) {
			put(programme, programme.getStart(), programme.getEnd(), units, profiles);
			programme.getCalls().forEach(call -> call.getProjects()
					.forEach((Project project) -> put(project, project.getStart(), project.getEnd(), units, profiles)));
		}
		return profiles;
	}

	private static void add(Technology technology, Units units, Map<String, FundingProfile> profiles) {
		put(technology, null, null, units, profiles);
		technology.getChildren().forEach(child -> add(child, units, profiles));
	}

	private static void put(Element element, String start, String end, Units units, Map<String, FundingProfile> profiles) {
		Units.Target target = Units.target(element);
		FundingProfile profile = new FundingProfile(units.worth(element), Units.risk(element), Units.firstReadiness(element),
				Units.readiness(element), target == null ? null : target.level(), target == null ? null : target.date(), start, end,
				gates(element));
		if (!profile.equals(new FundingProfile(null, null, null, null, null, null, null, null, List.of()))) {
			profiles.put(element.getId(), profile);
		}
	}

	/** Gates are written {@code 2024-03 Interim review; 2026}; what has no date is left out. */
	private static List<Gate> gates(Element element) {
		List<Gate> gates = new ArrayList<>();
		for (Property property : element.getProperties()) {
			if (GATES.equals(property.getKey()) && property.getValue() != null) {
				for (String part : property.getValue().split(";")) { //$NON-NLS-1$
					String text = part.strip();
					String date = text.split("\\s")[0]; //$NON-NLS-1$
					if (date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) { //$NON-NLS-1$
						gates.add(new Gate(date, text.substring(date.length()).strip()));
					}
				}
			}
		}
		return gates;
	}
}

package org.mekiki.taxonomy.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.text.Texts;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.taxonomy.Hierarchy;

/** The technologies of a taxonomy, sorted into domains and by the values of a facet. */
final class Tally {

	/**
	 * The technologies of one domain.
	 *
	 * @param domain
	 *            the domain; null for technologies outside of all domains
	 * @param technologies
	 *            at least one, in the order of the tree
	 */
	record Domain(Technology domain, List<Technology> technologies) {

		/** Those with a value. */
		List<Technology> with(Facet facet, Facet.Value value) {
			return technologies.stream().filter(technology -> value.isOf(technology, facet)).toList();
		}
	}

	final Taxonomy taxonomy;
	final List<Technology> technologies;
	final Facet facet;
	final List<Facet.Value> values;
	final List<Domain> domains;
	/** Whether the facet is known of any technology; if not, figures by its values are unknown. */
	final boolean recorded;

	Tally(Taxonomy taxonomy, List<Technology> technologies, Facet facet, Texts texts) {
		this.taxonomy = taxonomy;
		this.technologies = technologies;
		this.facet = facet;
		values = facet.shown(technologies, texts);
		recorded = facet.isRecorded(technologies);
		Map<Technology, List<Technology>> byDomain = new LinkedHashMap<>();
		technologies.forEach(
				technology -> byDomain.computeIfAbsent(domainOf(technology), domain -> new ArrayList<>()).add(technology));
		domains = byDomain.entrySet().stream().map(entry -> new Domain(entry.getKey(), List.copyOf(entry.getValue())))
				.toList();
	}

	/** The topmost element above a technology, unless it is a technology itself. */
	static Technology domainOf(Technology technology) {
		List<Technology> path = Hierarchy.pathTo(technology);
		return path.isEmpty() || path.get(0).getKind() == TechnologyKind.TECHNOLOGY ? null : path.get(0);
	}

	/** The group right above a technology, null if there is none between it and its domain. */
	static Technology groupOf(Technology technology) {
		Technology parent = technology.getParent();
		return parent == null || parent == domainOf(technology) ? null : parent;
	}

	/** Whether figures of a value are known: they are where the facet is recorded at all, and for the lack of it. */
	boolean isKnown(Facet.Value value) {
		return recorded || value.id().isEmpty();
	}

	/** All technologies with a value. */
	List<Technology> with(Facet.Value value) {
		return technologies.stream().filter(technology -> value.isOf(technology, facet)).toList();
	}
}

package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/**
 * Which technologies each list covers, the hierarchy considered. Who names the broader names what is below it; who names
 * the narrower names a part of what is above it. Broader technologies besides the parent count like the parent.
 */
public final class EffectiveCoverage {

	/** Counts what somebody agreed with. */
	public static final Predicate<Alignment> AGREED = alignment -> alignment.getState() == AlignmentState.AGREED;

	/** Counts everything that was not rejected. */
	public static final Predicate<Alignment> NOT_REJECTED = alignment -> alignment.getState() != AlignmentState.REJECTED;

	private final Map<Technology, Map<TechnologyList, List<Evidence>>> direct = new IdentityHashMap<>();
	private final Map<Technology, Map<TechnologyList, List<Evidence>>> below = new IdentityHashMap<>();

	private EffectiveCoverage() {
	}

	/**
	 * Computes what all lists cover.
	 *
	 * @param model
	 *            the root
	 * @param counted
	 *            which links count, such as {@link #AGREED}
	 * @return the coverage; it does not follow later changes
	 */
	public static EffectiveCoverage of(KnowledgeModel model, Predicate<Alignment> counted) {
		return of(model.getAlignments(), counted);
	}

	/**
	 * Computes what some links cover.
	 *
	 * @param alignments
	 *            the links; those that do not lead from an item of a list to a technology are left out
	 * @param counted
	 *            which of them count
	 * @return the coverage; it does not follow later changes
	 */
	public static EffectiveCoverage of(Collection<Alignment> alignments, Predicate<Alignment> counted) {
		EffectiveCoverage coverage = new EffectiveCoverage();
		for (Alignment alignment : alignments) {
			if (alignment.getSource() instanceof ListItem item && alignment.getTarget() instanceof Technology target
					&& counted.test(alignment)) {
				TechnologyList list = AlignmentIndex.listOf(item);
				if (list != null) {
					coverage.add(list, item, alignment, target);
				}
			}
		}
		return coverage;
	}

	private void add(TechnologyList list, ListItem item, Alignment alignment, Technology target) {
		Grade grade = Grade.of(alignment.getRelation());
		at(direct, target, list).add(new Evidence(item, alignment, target, grade));
		if (grade != Grade.RELATED) {
			for (Technology above : above(target)) {
				at(below, above, list).add(new Evidence(item, alignment, target, Grade.PARTIAL));
			}
		}
	}

	private static List<Evidence> at(Map<Technology, Map<TechnologyList, List<Evidence>>> cells, Technology technology,
			TechnologyList list) {
		return cells.computeIfAbsent(technology, none -> new IdentityHashMap<>()).computeIfAbsent(list,
				none -> new ArrayList<>());
	}

	/**
	 * How far a list covers a technology.
	 *
	 * @param technology
	 *            the technology, group or domain
	 * @param list
	 *            the list
	 * @return the best grade that any of its items gives
	 */
	public Grade grade(Technology technology, TechnologyList list) {
		Grade best = Grade.NONE;
		for (Evidence evidence : evidence(technology, list)) {
			best = evidence.grade().compareTo(best) > 0 ? evidence.grade() : best;
		}
		return best;
	}

	/**
	 * Why a list covers a technology as far as it does.
	 *
	 * @param technology
	 *            the technology, group or domain
	 * @param list
	 *            the list
	 * @return links to the technology itself first, then those to something below, then those to something that contains
	 *         it; an item that is linked several times occurs several times
	 */
	public List<Evidence> evidence(Technology technology, TechnologyList list) {
		List<Evidence> all = new ArrayList<>(cell(direct, technology, list));
		all.addAll(cell(below, technology, list));
		for (Technology above : above(technology)) {
			for (Evidence evidence : cell(direct, above, list)) {
				if (evidence.grade() == Grade.FULL) {
					all.add(evidence);
				}
			}
		}
		return Collections.unmodifiableList(all);
	}

	/**
	 * The items of a list that cover a technology, each once.
	 *
	 * @param technology
	 *            the technology, group or domain
	 * @param list
	 *            the list
	 * @param least
	 *            how far they must cover it
	 * @return in the order of the evidence
	 */
	public Set<ListItem> items(Technology technology, TechnologyList list, Grade least) {
		Set<ListItem> items = new LinkedHashSet<>();
		for (Evidence evidence : evidence(technology, list)) {
			if (evidence.grade().compareTo(least) >= 0) {
				items.add(evidence.item());
			}
		}
		return items;
	}

	private static List<Evidence> cell(Map<Technology, Map<TechnologyList, List<Evidence>>> cells, Technology technology,
			TechnologyList list) {
		return cells.getOrDefault(technology, Map.of()).getOrDefault(list, List.of());
	}

	/** Everything broader, nearest first; a cycle in the data ends the way. */
	private static Set<Technology> above(Technology technology) {
		Set<Technology> above = new LinkedHashSet<>();
		List<Technology> open = new ArrayList<>(List.of(technology));
		for (int next = 0; next < open.size(); next++) {
			Technology current = open.get(next);
			List<Technology> broader = new ArrayList<>(current.getBroader());
			if (current.getParent() != null) {
				broader.add(0, current.getParent());
			}
			for (Technology each : broader) {
				if (each != technology && above.add(each)) {
					open.add(each);
				}
			}
		}
		return above;
	}
}

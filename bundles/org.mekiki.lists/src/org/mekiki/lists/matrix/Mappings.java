package org.mekiki.lists.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Technology;

/**
 * What follows from alignments. SKOS makes exactMatch transitive, and broadMatch and narrowMatch by way of
 * broaderTransitive; closeMatch and relatedMatch are not carried on.
 */
final class Mappings {

	/**
	 * A link as seen from one end.
	 *
	 * @param to
	 *            the other end
	 * @param relation
	 *            what the other end is to this one
	 * @param by
	 *            the alignment
	 */
	record Step(Element to, MappingRelation relation, Alignment by) {
	}

	/**
	 * A technology that an item leads to.
	 *
	 * @param target
	 *            the technology
	 * @param relation
	 *            what it is to the item
	 * @param path
	 *            the alignments on the way
	 */
	record Reached(Technology target, MappingRelation relation, List<Alignment> path) {
	}

	private record Way(Element at, MappingRelation relation, List<Alignment> path) {
	}

	private final Map<Element, List<Step>> steps = new IdentityHashMap<>();
	private final Map<Technology, List<Technology>> wider = new IdentityHashMap<>();

	Mappings(Iterable<Alignment> alignments, Counting counting) {
		for (Alignment alignment : alignments) {
			Element source = alignment.getSource();
			Element target = alignment.getTarget();
			MappingRelation relation = alignment.getRelation();
			if (source != null && target != null && relation != null && counting.counts(alignment.getState())) {
				add(source, new Step(target, relation, alignment));
				add(target, new Step(source, inverse(relation), alignment));
			}
		}
	}

	private void add(Element from, Step step) {
		steps.computeIfAbsent(from, none -> new ArrayList<>(2)).add(step);
		if (from instanceof Technology technology && step.to() instanceof Technology other
				&& step.by().getState() == AlignmentState.AGREED
				&& (step.relation() == MappingRelation.EXACT || step.relation() == MappingRelation.BROAD)) {
			wider.computeIfAbsent(technology, none -> new ArrayList<>(1)).add(other);
		}
	}

	List<Step> from(Element element) {
		return steps.getOrDefault(element, List.of());
	}

	/** Technologies that an item leads to, by its own links and by those of items that stand for it. */
	List<Reached> reach(ListItem item) {
		List<Step> own = from(item);
		if (own.isEmpty()) {
			return List.of();
		}
		List<Reached> reached = new ArrayList<>(own.size());
		boolean others = false;
		for (Step step : own) {
			if (step.to() instanceof Technology technology) {
				reached.add(new Reached(technology, step.relation(), List.of(step.by())));
			} else {
				others |= step.to() instanceof ListItem;
			}
		}
		if (others) {
			// a longer way that was agreed on says more than a shorter one that was not
			follow(item, reached, true);
			follow(item, reached, false);
		}
		return reached;
	}

	private void follow(ListItem start, List<Reached> reached, boolean agreedOnly) {
		Set<Element> seen = new HashSet<>();
		seen.add(start);
		reached.forEach(found -> seen.add(found.target()));
		Deque<Way> open = new ArrayDeque<>();
		open.add(new Way(start, MappingRelation.EXACT, List.of()));
		while (!open.isEmpty()) {
			Way way = open.remove();
			for (Step step : from(way.at())) {
				MappingRelation relation = chained(way.relation(), step.relation());
				if (relation == null || agreedOnly && step.by().getState() != AlignmentState.AGREED || !seen.add(step.to())) {
					continue;
				}
				List<Alignment> path = new ArrayList<>(way.path());
				path.add(step.by());
				if (step.to() instanceof Technology technology) {
					reached.add(new Reached(technology, relation, path));
				} else if (step.to() instanceof ListItem) {
					open.add(new Way(step.to(), relation, path));
				}
			}
		}
	}

	/** Technologies that hold a technology, or are the same, by links that people have agreed on. */
	List<Technology> wider(Technology technology) {
		return wider.getOrDefault(technology, List.of());
	}

	/** What C is to A if B is this to A, and C is that to B; null if nothing follows. */
	private static MappingRelation chained(MappingRelation first, MappingRelation second) {
		return switch (first) {
		case EXACT -> second;
		case BROAD -> second == MappingRelation.EXACT || second == MappingRelation.BROAD ? first : null;
		case NARROW -> second == MappingRelation.EXACT || second == MappingRelation.NARROW ? first : null;
		default -> null;
		};
	}

	private static MappingRelation inverse(MappingRelation relation) {
		return switch (relation) {
		case BROAD -> MappingRelation.NARROW;
		case NARROW -> MappingRelation.BROAD;
		default -> relation;
		};
	}
}

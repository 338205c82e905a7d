package org.mekiki.curriculum.internal.analyses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/**
 * Which items of a list a curriculum teaches: an item is taught if a technology that means the same, is close to it,
 * wider or narrower is taught. From an item the way leads over two links at most, so that an item linked to one taxonomy
 * finds units that name technologies of another.
 */
final class ListGaps {

	private static final int MOST_STEPS = 2;

	private final Map<Element, Set<Element>> links = new HashMap<>();
	private final Teaching teaching;

	ListGaps(KnowledgeModel model, Teaching teaching) {
		this.teaching = teaching;
		for (Alignment alignment : model.getAlignments()) {
			Element source = alignment.getSource();
			Element target = alignment.getTarget();
			if (alignment.getState() != AlignmentState.REJECTED && alignment.getRelation() != MappingRelation.RELATED
					&& source != null && target != null) {
				links.computeIfAbsent(source, none -> new LinkedHashSet<>()).add(target);
				links.computeIfAbsent(target, none -> new LinkedHashSet<>()).add(source);
			}
		}
	}

	/** The units that teach each item, in the order of the list; items inside of others follow these. */
	Map<ListItem, Set<Unit>> of(TechnologyList list) {
		Map<ListItem, Set<Unit>> taught = new LinkedHashMap<>();
		Deque<ListItem> open = new ArrayDeque<>(list.getItems());
		while (!open.isEmpty()) {
			ListItem item = open.pop();
			Set<Unit> units = new LinkedHashSet<>();
			reached(item).forEach(technology -> units.addAll(teaching.of(technology).units()));
			taught.put(item, units);
			List<ListItem> inside = new ArrayList<>(item.getItems());
			inside.reversed().forEach(open::push);
		}
		return taught;
	}

	/** Technologies that an item leads to. */
	Set<Technology> reached(ListItem item) {
		Set<Element> seen = new LinkedHashSet<>(Set.of(item));
		Set<Element> border = seen;
		for (int step = 0; step < MOST_STEPS; step++) {
			Set<Element> next = new LinkedHashSet<>();
			border.stream().filter(at -> at == item || at instanceof Technology)
					.forEach(at -> next.addAll(links.getOrDefault(at, Set.of())));
			next.removeAll(seen);
			Set<Element> all = new LinkedHashSet<>(seen);
			all.addAll(next);
			seen = all;
			border = next;
		}
		Set<Technology> technologies = new LinkedHashSet<>();
		seen.stream().filter(Technology.class::isInstance).map(Technology.class::cast).forEach(technologies::add);
		return technologies;
	}
}

package org.mekiki.cli.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Which items of which list are linked to which area: links that were rejected do not count. */
final class Coverage {

	private final List<Technology> areas;
	private final Map<Technology, Map<TechnologyList, Set<ListItem>>> cells = new LinkedHashMap<>();

	/**
	 * Takes the topmost nodes of the taxonomy that the most items are linked with as areas.
	 */
	Coverage(List<Taxonomy> taxonomies, List<Alignment> alignments) {
		Map<Taxonomy, Set<ListItem>> linked = new LinkedHashMap<>();
		taxonomies.forEach(taxonomy -> linked.put(taxonomy, new HashSet<>()));
		for (Alignment alignment : alignments) {
			if (alignment.getState() != AlignmentState.REJECTED && alignment.getSource() instanceof ListItem item
					&& alignment.getTarget() instanceof Technology technology) {
				Technology area = top(technology);
				if (area.eContainer() instanceof Taxonomy taxonomy) {
					linked.get(taxonomy).add(item);
					cells.computeIfAbsent(area, key -> new LinkedHashMap<>())
							.computeIfAbsent(list(item), key -> new LinkedHashSet<>()).add(item);
				}
			}
		}
		Taxonomy most = null;
		for (Map.Entry<Taxonomy, Set<ListItem>> entry : linked.entrySet()) {
			if (entry.getValue().size() > (most == null ? 0 : linked.get(most).size())) {
				most = entry.getKey();
			}
		}
		areas = most == null ? List.of() : new ArrayList<>(most.getTechnologies());
	}

	/** The rows of the matrix; empty if nothing is linked. */
	List<Technology> areas() {
		return areas;
	}

	/** The items of a list that are linked to an area. */
	Set<ListItem> items(Technology area, TechnologyList list) {
		return cells.getOrDefault(area, Map.of()).getOrDefault(list, Set.of());
	}

	private static Technology top(Technology technology) {
		Technology top = technology;
		while (top.getParent() != null) {
			top = top.getParent();
		}
		return top;
	}

	private static TechnologyList list(ListItem item) {
		EObject container = item.eContainer();
		while (container instanceof ListItem parent) {
			container = parent.eContainer();
		}
		return (TechnologyList) container;
	}
}

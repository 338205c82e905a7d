package org.mekiki.funding.internal.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/**
 * Which lists name a technology: those with an item linked to it, or to one below it, as the same, a closely matching, a
 * wider or a narrower one. Related is not named. Only the latest editions count.
 */
public final class Naming {

	/** A list that names a technology, by these links. */
	public record Named(TechnologyList list, List<Alignment> by) {
	}

	private final Map<Technology, Map<TechnologyList, List<Alignment>>> direct = new HashMap<>();
	private final List<TechnologyList> lists = new ArrayList<>();

	/** Finds out; suggested links count if asked for, rejected ones never. */
	public Naming(KnowledgeModel model, boolean suggested, Set<String> jurisdictions) {
		Set<TechnologyList> superseded = new HashSet<>();
		model.getLists().forEach(list -> superseded.add(list.getSupersedes()));
		model.getLists().stream().filter(list -> !superseded.contains(list))
				.filter(list -> jurisdictions.isEmpty() || jurisdictions.contains(list.getJurisdiction())).forEach(lists::add);
		for (Alignment alignment : model.getAlignments()) {
			boolean counts = alignment.getState() == AlignmentState.AGREED
					|| suggested && alignment.getState() == AlignmentState.SUGGESTED;
			if (counts && alignment.getRelation() != null && alignment.getRelation() != MappingRelation.RELATED) {
				link(alignment, alignment.getSource(), alignment.getTarget());
				link(alignment, alignment.getTarget(), alignment.getSource());
			}
		}
	}

	private void link(Alignment alignment, Element from, Element to) {
		if (from instanceof ListItem item && to instanceof Technology technology) {
			Element at = item;
			while (at instanceof ListItem) {
				at = (Element) at.eContainer();
			}
			if (at instanceof TechnologyList list && lists.contains(list)) {
				direct.computeIfAbsent(technology, none -> new LinkedHashMap<>()).computeIfAbsent(list, none -> new ArrayList<>())
						.add(alignment);
			}
		}
	}

	/** Lists that are looked at. */
	public List<TechnologyList> lists() {
		return lists;
	}

	/** Lists that name a technology or one below it. */
	public List<Named> of(Technology technology) {
		Map<TechnologyList, Set<Alignment>> found = new LinkedHashMap<>();
		collect(technology, found);
		return lists.stream().filter(found::containsKey).map(list -> new Named(list, List.copyOf(found.get(list)))).toList();
	}

	private void collect(Technology technology, Map<TechnologyList, Set<Alignment>> found) {
		direct.getOrDefault(technology, Map.of())
				.forEach((list, by) -> found.computeIfAbsent(list, none -> new LinkedHashSet<>()).addAll(by));
		technology.getChildren().forEach(child -> collect(child, found));
	}
}

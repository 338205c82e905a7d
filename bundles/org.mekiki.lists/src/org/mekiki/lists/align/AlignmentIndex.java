package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** The links of a knowledge base by their ends, as they were when the index was made. */
public final class AlignmentIndex {

	private final Map<Element, List<Alignment>> bySource = new IdentityHashMap<>();
	private final Map<Element, List<Alignment>> byTarget = new IdentityHashMap<>();

	private AlignmentIndex() {
	}

	/**
	 * Indexes all links of a knowledge base. Links that lack an end are left out.
	 *
	 * @param model
	 *            the root
	 * @return the index; it does not follow later changes
	 */
	public static AlignmentIndex of(KnowledgeModel model) {
		return of(model.getAlignments());
	}

	/**
	 * Indexes some links. Links that lack an end are left out.
	 *
	 * @param alignments
	 *            the links
	 * @return the index; it does not follow later changes
	 */
	public static AlignmentIndex of(Collection<Alignment> alignments) {
		AlignmentIndex index = new AlignmentIndex();
		for (Alignment alignment : alignments) {
			if (alignment.getSource() != null && alignment.getTarget() != null) {
				index.bySource.computeIfAbsent(alignment.getSource(), none -> new ArrayList<>()).add(alignment);
				index.byTarget.computeIfAbsent(alignment.getTarget(), none -> new ArrayList<>()).add(alignment);
			}
		}
		return index;
	}

	/**
	 * The links that start at an item, in every state.
	 *
	 * @param source
	 *            the item
	 * @return an unmodifiable list in the order of the knowledge base
	 */
	public List<Alignment> from(Element source) {
		return Collections.unmodifiableList(bySource.getOrDefault(source, List.of()));
	}

	/**
	 * The links that end at a technology or item, in every state.
	 *
	 * @param target
	 *            the technology, or an item that other items are linked with
	 * @return an unmodifiable list in the order of the knowledge base
	 */
	public List<Alignment> to(Element target) {
		return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
	}

	/**
	 * The link between two elements.
	 *
	 * @param source
	 *            the item
	 * @param target
	 *            the technology or item
	 * @return the first one, in whatever state; null if there is none
	 */
	public Alignment between(Element source, Element target) {
		for (Alignment alignment : bySource.getOrDefault(source, List.of())) {
			if (alignment.getTarget() == target) {
				return alignment;
			}
		}
		return null;
	}

	/**
	 * The links that start at items of a list, nested items included, item by item.
	 *
	 * @param list
	 *            the list
	 * @return a new list
	 */
	public List<Alignment> of(TechnologyList list) {
		List<Alignment> all = new ArrayList<>();
		items(list).forEach(item -> all.addAll(bySource.getOrDefault(item, List.of())));
		return all;
	}

	/**
	 * Whether an item has a link that was not rejected.
	 *
	 * @param source
	 *            the item
	 * @return false if nobody has linked it, or all links were rejected
	 */
	public boolean isLinked(Element source) {
		return bySource.getOrDefault(source, List.of()).stream()
				.anyMatch(alignment -> alignment.getState() != AlignmentState.REJECTED);
	}

	/**
	 * All items of a list, nested ones after the item that holds them.
	 *
	 * @param list
	 *            the list
	 * @return a new list in the order of the source
	 */
	public static List<ListItem> items(TechnologyList list) {
		List<ListItem> all = new ArrayList<>();
		collect(list.getItems(), all);
		return all;
	}

	private static void collect(List<ListItem> items, List<ListItem> all) {
		for (ListItem item : items) {
			all.add(item);
			collect(item.getItems(), all);
		}
	}

	/**
	 * The list that an item belongs to.
	 *
	 * @param item
	 *            the item, nested or not
	 * @return its list; null if it belongs to none yet
	 */
	public static TechnologyList listOf(ListItem item) {
		ListItem top = item;
		while (top.getParent() != null) {
			top = top.getParent();
		}
		return top.eContainer() instanceof TechnologyList list ? list : null;
	}
}

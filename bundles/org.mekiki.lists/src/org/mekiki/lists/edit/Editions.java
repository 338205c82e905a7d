package org.mekiki.lists.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.TechnologyList;

/** The editions of a list, as they replace one another. */
public final class Editions {

	private Editions() {
	}

	/**
	 * The chain of editions that a list belongs to. Where several editions replace the same one, the chain goes on with
	 * the first of them; a circle ends it.
	 *
	 * @param list
	 *            one of the editions
	 * @param references
	 *            knows who points at a list
	 * @return the editions, the oldest first; at least the list itself
	 */
	public static List<TechnologyList> of(TechnologyList list, ReferenceIndex references) {
		Deque<TechnologyList> chain = new ArrayDeque<>();
		TechnologyList earlier = list;
		while (earlier != null && !chain.contains(earlier)) {
			chain.addFirst(earlier);
			earlier = earlier.getSupersedes();
		}
		TechnologyList later = successor(list, references);
		while (later != null && !chain.contains(later)) {
			chain.addLast(later);
			later = successor(later, references);
		}
		return new ArrayList<>(chain);
	}

	/**
	 * The edition that replaces a list.
	 *
	 * @param list
	 *            a list
	 * @param references
	 *            knows who points at it
	 * @return the next edition, or null if this is the latest
	 */
	public static TechnologyList successor(TechnologyList list, ReferenceIndex references) {
		for (Identified from : references.referrers(list)) {
			if (from instanceof TechnologyList next && next.getSupersedes() == list) {
				return next;
			}
		}
		return null;
	}
}

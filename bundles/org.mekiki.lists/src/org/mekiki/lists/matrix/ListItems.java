package org.mekiki.lists.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** The items of a list at all levels. */
final class ListItems {

	private ListItems() {
	}

	/** All items, in the order of the source: an item before those below it. */
	static List<ListItem> of(TechnologyList list) {
		List<ListItem> all = new ArrayList<>();
		Deque<ListItem> open = new ArrayDeque<>();
		list.getItems().reversed().forEach(open::push);
		while (!open.isEmpty()) {
			ListItem next = open.pop();
			all.add(next);
			next.getItems().reversed().forEach(open::push);
		}
		return all;
	}

	static int depth(ListItem item) {
		int depth = 0;
		for (ListItem above = item.getParent(); above != null; above = above.getParent()) {
			depth++;
		}
		return depth;
	}
}

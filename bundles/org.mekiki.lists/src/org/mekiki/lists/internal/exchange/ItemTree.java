package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;

/** Which items of a list stand in which, while a table is read. Headings without a row of their own are made where they are needed. */
final class ItemTree {

	private final TechnologyList list;
	/** Items that have a row. */
	private final Set<ListItem> rows;
	private final Map<ListItem, ListItem> parents = new HashMap<>();
	private final Map<Element, Set<ListItem>> children = new LinkedHashMap<>();
	private final Map<String, ListItem> headings = new HashMap<>();

	ItemTree(TechnologyList list, Set<ListItem> rows) {
		this.list = list;
		this.rows = rows;
	}

	/** The heading of a name, which is made if there is none; null as what it stands under means the list. */
	ListItem heading(String name, ListItem under) {
		return headings.computeIfAbsent((under == null ? "" : under.getId()) + '\t' + name, key -> { //$NON-NLS-1$
			ListItem heading = (under == null ? list.getItems() : under.getItems()).stream()
					.filter(item -> name.equals(item.getText()) && !rows.contains(item)).findFirst().orElseGet(() -> create(name));
			put(heading, under);
			return heading;
		});
	}

	private ListItem create(String name) {
		ListItem heading = ListsFactory.eINSTANCE.createListItem();
		heading.setId(UUID.randomUUID().toString());
		heading.setText(name);
		heading.setLanguage(list.getLanguage());
		if (list.getLanguage() != null) {
			Labels.set(heading.getLabels(), list.getLanguage(), name);
		}
		list.getItems().add(heading);
		return heading;
	}

	/** Whether an item is another one, or stands in it. */
	boolean isIn(ListItem item, ListItem other) {
		for (ListItem above = item; above != null; above = parents.get(above)) {
			if (above == other) {
				return true;
			}
		}
		return false;
	}

	/** Puts an item behind those that its parent has already; null as the parent means the list. */
	void put(ListItem item, ListItem parent) {
		if (parent != null) {
			parents.put(item, parent);
		}
		children.computeIfAbsent(parent == null ? list : parent, none -> new LinkedHashSet<>()).add(item);
	}

	/** Items that were put somewhere, and all that something was put into. */
	Set<ListItem> items() {
		Set<ListItem> items = new LinkedHashSet<>(parents.values());
		children.values().forEach(items::addAll);
		return items;
	}

	/** Moves all items of the list to where they were put. */
	void arrange() {
		children.forEach((above, below) -> {
			if (above instanceof ListItem item) {
				set(item.getItems(), new ArrayList<>(below));
			}
		});
		set(list.getItems(), new ArrayList<>(children.getOrDefault(list, Set.of())));
	}

	private static void set(EList<ListItem> items, List<ListItem> wanted) {
		for (int i = 0; i < wanted.size(); i++) {
			if (i >= items.size() || !Objects.equals(items.get(i), wanted.get(i))) {
				int at = items.indexOf(wanted.get(i));
				if (at >= 0) {
					items.move(i, at);
				} else {
					items.add(i, wanted.get(i));
				}
			}
		}
	}
}

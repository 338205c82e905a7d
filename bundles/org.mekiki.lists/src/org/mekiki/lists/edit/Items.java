package org.mekiki.lists.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** How items stand in a list. */
public final class Items {

	private Items() {
	}

	/**
	 * The items directly below a list or an item.
	 *
	 * @param container
	 *            a list or an item
	 * @return the live list of the model
	 */
	public static EList<ListItem> below(Element container) {
		return switch (container) {
		case TechnologyList list -> list.getItems();
		case ListItem item -> item.getItems();
		default -> throw new IllegalArgumentException("Neither list nor item: " + container.eClass().getName()); //$NON-NLS-1$
		};
	}

	/**
	 * What an item stands in.
	 *
	 * @param item
	 *            an item
	 * @return a list or an item; null if it stands nowhere
	 */
	public static Element containerOf(ListItem item) {
		return item.eContainer() instanceof Element container ? container : null;
	}

	/**
	 * The list that an item belongs to.
	 *
	 * @param element
	 *            an item at any depth, or a list
	 * @return the list; null if there is none
	 */
	public static TechnologyList listOf(EObject element) {
		EObject at = element;
		while (at instanceof ListItem) {
			at = at.eContainer();
		}
		return at instanceof TechnologyList list ? list : null;
	}

	/**
	 * Visits all items below a list or an item, each before those below it.
	 *
	 * @param container
	 *            a list or an item
	 * @param visitor
	 *            gets every item
	 */
	public static void visit(Element container, Consumer<ListItem> visitor) {
		for (ListItem item : below(container)) {
			visitor.accept(item);
			visit(item, visitor);
		}
	}

	/**
	 * Items without those that stand under others of them, in the order of their list.
	 *
	 * @param items
	 *            any items of one list
	 * @return what moves or goes when all of them do
	 */
	public static List<ListItem> topmost(Collection<ListItem> items) {
		Set<ListItem> wanted = new HashSet<>(items);
		List<ListItem> found = new ArrayList<>();
		items.stream().map(Items::listOf).distinct().forEach(list -> {
			if (list != null) {
				collect(list, wanted, found);
			}
		});
		return found;
	}

	private static void collect(Element container, Set<ListItem> wanted, List<ListItem> found) {
		for (ListItem item : below(container)) {
			if (wanted.contains(item)) {
				found.add(item);
			} else {
				collect(item, wanted, found);
			}
		}
	}

	/**
	 * Whether an element is an item or stands below it.
	 *
	 * @param element
	 *            a list or an item
	 * @param item
	 *            an item
	 * @return true if moving the item into the element would make a circle
	 */
	public static boolean isWithin(Element element, ListItem item) {
		EObject at = element;
		while (at != null && at != item) {
			at = at.eContainer();
		}
		return at == item;
	}

	/**
	 * Number of all items of a list.
	 *
	 * @param container
	 *            a list or an item
	 * @return how many stand below it, at any depth
	 */
	public static int count(Element container) {
		int[] count = new int[1];
		visit(container, item -> count[0]++);
		return count[0];
	}
}

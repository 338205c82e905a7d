package org.mekiki.lists.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;

/**
 * A gap between items, where others can be put.
 *
 * @param container
 *            the list or item to stand in
 * @param before
 *            the item to stand before; null for the end
 */
public record ItemPlace(Element container, ListItem before) {

	/** Refuses a place that does not exist. */
	public ItemPlace {
		Objects.requireNonNull(container);
		if (before != null && before.eContainer() != container) {
			throw new IllegalArgumentException("The place to stand before is not in the container"); //$NON-NLS-1$
		}
	}

	/**
	 * The last place in a list or item.
	 *
	 * @param container
	 *            a list or an item
	 * @return the place
	 */
	public static ItemPlace lastIn(Element container) {
		return new ItemPlace(container, null);
	}

	/**
	 * The place just before an item.
	 *
	 * @param item
	 *            an item of a list
	 * @return the place
	 */
	public static ItemPlace before(ListItem item) {
		return new ItemPlace(Items.containerOf(item), item);
	}

	/**
	 * The place just after an item.
	 *
	 * @param item
	 *            an item of a list
	 * @return the place
	 */
	public static ItemPlace after(ListItem item) {
		List<ListItem> siblings = Items.below(Items.containerOf(item));
		int next = siblings.indexOf(item) + 1;
		return new ItemPlace(Items.containerOf(item), next < siblings.size() ? siblings.get(next) : null);
	}

	/**
	 * The position of the place.
	 *
	 * @return an index among the items of the container
	 */
	public int index() {
		List<ListItem> items = Items.below(container);
		return before == null ? items.size() : items.indexOf(before);
	}

	/**
	 * One step from where items stand, for moving by keyboard.
	 *
	 * @param items
	 *            items that stand under one parent
	 * @param way
	 *            where to
	 * @return the place; null if there is no such step
	 */
	public static ItemPlace step(Collection<ListItem> items, Way way) {
		List<ListItem> moving = Items.topmost(items);
		if (moving.isEmpty() || moving.stream().anyMatch(item -> item.eContainer() != moving.get(0).eContainer())) {
			return null;
		}
		List<ListItem> siblings = Items.below(Items.containerOf(moving.get(0)));
		int first = siblings.indexOf(moving.get(0));
		int last = siblings.indexOf(moving.get(moving.size() - 1));
		return switch (way) {
		case UP -> first == 0 ? null : before(siblings.get(first - 1));
		case DOWN -> last == siblings.size() - 1 ? null : after(siblings.get(last + 1));
		case IN -> first == 0 ? null : lastIn(siblings.get(first - 1));
		case OUT -> moving.get(0).getParent() == null ? null : after(moving.get(0).getParent());
		};
	}

	/** A step by keyboard. */
	public enum Way {
		/** One place up among the siblings. */
		UP,
		/** One place down among the siblings. */
		DOWN,
		/** Into the sibling above, as its last item. */
		IN,
		/** Out of the parent, to just after it. */
		OUT
	}
}

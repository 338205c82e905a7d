package org.mekiki.taxonomy;

import java.util.Objects;

import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;

/**
 * A gap between technologies, where others can be put.
 *
 * @param container
 *            the taxonomy or technology to stand in
 * @param before
 *            the child of the container to stand before; null for the end
 */
public record Place(Element container, Technology before) {

	/** Refuses a place that does not exist. */
	public Place {
		Objects.requireNonNull(container);
		if (before != null && before.eContainer() != container) {
			throw new IllegalArgumentException("The place to stand before is not in the container"); //$NON-NLS-1$
		}
	}

	/**
	 * The last place under an element.
	 *
	 * @param container
	 *            a taxonomy or technology
	 * @return the place
	 */
	public static Place lastIn(Element container) {
		return new Place(container, null);
	}

	/**
	 * The first place under an element.
	 *
	 * @param container
	 *            a taxonomy or technology
	 * @return the place
	 */
	public static Place firstIn(Element container) {
		var children = Hierarchy.childrenOf(container);
		return new Place(container, children.isEmpty() ? null : children.get(0));
	}

	/**
	 * The place just before a technology.
	 *
	 * @param technology
	 *            part of a taxonomy
	 * @return the place
	 */
	public static Place before(Technology technology) {
		return new Place(Hierarchy.containerOf(technology), technology);
	}

	/**
	 * The place just after a technology.
	 *
	 * @param technology
	 *            part of a taxonomy
	 * @return the place
	 */
	public static Place after(Technology technology) {
		Element container = Hierarchy.containerOf(technology);
		var siblings = Hierarchy.childrenOf(container);
		int next = siblings.indexOf(technology) + 1;
		return new Place(container, next < siblings.size() ? siblings.get(next) : null);
	}

	/**
	 * The position of the place among the children of its container.
	 *
	 * @return an index from 0 to the number of children
	 */
	public int index() {
		var children = Hierarchy.childrenOf(container);
		return before == null ? children.size() : children.indexOf(before);
	}
}

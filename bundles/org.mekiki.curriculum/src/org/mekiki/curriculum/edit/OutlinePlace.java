package org.mekiki.curriculum.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;

/**
 * A gap in an outline, where others can be put.
 *
 * @param container
 *            what to stand in
 * @param before
 *            what to stand before; null for the end
 */
public record OutlinePlace(Element container, Element before) {

	/** Refuses a place that does not exist. */
	public OutlinePlace {
		Objects.requireNonNull(container);
		if (before != null && before.eContainer() != container) {
			throw new IllegalArgumentException("The place to stand before is not in the container"); //$NON-NLS-1$
		}
	}

	/** A step by keyboard. */
	public enum Way {
		/** One place up; the first one goes to the end of the container before. */
		UP,
		/** One place down; the last one goes to the beginning of the container after. */
		DOWN
	}

	/**
	 * The last place in a container.
	 *
	 * @param container
	 *            an element of a curriculum
	 * @return the place
	 */
	public static OutlinePlace lastIn(Element container) {
		return new OutlinePlace(container, null);
	}

	/**
	 * The place just before an element.
	 *
	 * @param element
	 *            part of a curriculum
	 * @return the place
	 */
	public static OutlinePlace before(Element element) {
		return new OutlinePlace((Element) element.eContainer(), element);
	}

	/**
	 * The place just after an element.
	 *
	 * @param element
	 *            part of a curriculum
	 * @return the place
	 */
	public static OutlinePlace after(Element element) {
		List<Element> siblings = Outline.siblings(element);
		int next = siblings.indexOf(element) + 1;
		return new OutlinePlace((Element) element.eContainer(), next < siblings.size() ? siblings.get(next) : null);
	}

	/**
	 * One step from where elements stand, for moving by keyboard. What stands first or last goes over to the neighbouring
	 * container of the same kind, because what a part of a curriculum can stand in is fixed.
	 *
	 * @param elements
	 *            elements that stand in the same list
	 * @param way
	 *            where to
	 * @return the place; null if there is no such step
	 */
	public static OutlinePlace step(Collection<? extends Element> elements, Way way) {
		List<Element> moving = Outline.topmost(elements);
		if (moving.isEmpty() || moving.get(0) instanceof Curriculum) {
			return null;
		}
		List<Element> siblings = Outline.siblings(moving.get(0));
		if (!siblings.containsAll(moving)) {
			return null;
		}
		int first = siblings.indexOf(moving.get(0));
		int last = siblings.indexOf(moving.get(moving.size() - 1));
		if (way == Way.UP && first > 0) {
			return before(siblings.get(first - 1));
		}
		if (way == Way.DOWN && last < siblings.size() - 1) {
			return after(siblings.get(last + 1));
		}
		return beside(moving.get(0), way);
	}

	private static OutlinePlace beside(Element element, Way way) {
		Element container = (Element) element.eContainer();
		List<Element> containers = new ArrayList<>();
		Outline.visit(Outline.curriculumOf(element), each -> {
			if (each.eClass() == container.eClass()) {
				containers.add(each);
			}
		});
		int at = containers.indexOf(container) + (way == Way.UP ? -1 : 1);
		if (at < 0 || at >= containers.size()) {
			return null;
		}
		Element other = containers.get(at);
		List<Element> there = Outline.list(other, element.eClass());
		return way == Way.UP || there.isEmpty() ? lastIn(other) : before(there.get(0));
	}
}

package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;

/** The places one step away, for moving by keyboard. All methods return null where there is no such step. */
public final class Steps {

	private Steps() {
	}

	/**
	 * One place up among the siblings.
	 *
	 * @param technologies
	 *            what would move
	 * @return the place, or null
	 */
	public static Place up(Collection<Technology> technologies) {
		List<Technology> moving = siblings(technologies);
		if (moving == null) {
			return null;
		}
		int first = indexOf(moving.get(0));
		return first == 0 ? null : Place.before(all(moving).get(first - 1));
	}

	/**
	 * One place down among the siblings.
	 *
	 * @param technologies
	 *            what would move
	 * @return the place, or null
	 */
	public static Place down(Collection<Technology> technologies) {
		List<Technology> moving = siblings(technologies);
		if (moving == null) {
			return null;
		}
		int last = indexOf(moving.get(moving.size() - 1));
		return last == all(moving).size() - 1 ? null : Place.after(all(moving).get(last + 1));
	}

	/**
	 * Out of the parent, to just after it.
	 *
	 * @param technologies
	 *            what would move
	 * @return the place, or null
	 */
	public static Place out(Collection<Technology> technologies) {
		List<Technology> moving = siblings(technologies);
		return moving == null || moving.get(0).getParent() == null ? null : Place.after(moving.get(0).getParent());
	}

	/**
	 * Into the sibling just above, as its last child.
	 *
	 * @param technologies
	 *            what would move
	 * @return the place, or null
	 */
	public static Place in(Collection<Technology> technologies) {
		List<Technology> moving = siblings(technologies);
		if (moving == null) {
			return null;
		}
		int first = indexOf(moving.get(0));
		return first == 0 ? null : Place.lastIn(all(moving).get(first - 1));
	}

	/** Moving by keyboard makes sense only for technologies that stand under the same parent. */
	private static List<Technology> siblings(Collection<Technology> technologies) {
		List<Technology> tops = Hierarchy.topmost(technologies);
		if (tops.isEmpty() || Hierarchy.containerOf(tops.get(0)) == null) {
			return null;
		}
		Element container = Hierarchy.containerOf(tops.get(0));
		return tops.stream().allMatch(top -> top.eContainer() == container) ? tops : null;
	}

	private static List<Technology> all(List<Technology> moving) {
		return Hierarchy.childrenOf(Hierarchy.containerOf(moving.get(0)));
	}

	private static int indexOf(Technology technology) {
		return Hierarchy.childrenOf(Hierarchy.containerOf(technology)).indexOf(technology);
	}
}

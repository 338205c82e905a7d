package org.mekiki.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Questions about where technologies stand. */
public final class Hierarchy {

	private static final int LARGE = 1000;

	private Hierarchy() {
	}

	/**
	 * The technologies directly under an element.
	 *
	 * @param container
	 *            a taxonomy or a technology
	 * @return the live list of the model
	 * @throws IllegalArgumentException
	 *             if the element is of another class
	 */
	public static EList<Technology> childrenOf(Element container) {
		return switch (container) {
		case Taxonomy taxonomy -> taxonomy.getTechnologies();
		case Technology technology -> technology.getChildren();
		default -> throw new IllegalArgumentException("Holds no technologies: " + container.eClass().getName()); //$NON-NLS-1$
		};
	}

	/**
	 * What a technology stands in.
	 *
	 * @param technology
	 *            the technology
	 * @return its parent or taxonomy; null if it is part of neither
	 */
	public static Element containerOf(Technology technology) {
		return technology.eContainer() instanceof Element container ? container : null;
	}

	/**
	 * The taxonomy that a technology is part of.
	 *
	 * @param technology
	 *            the technology
	 * @return its taxonomy, or null
	 */
	public static Taxonomy taxonomyOf(Technology technology) {
		EObject at = technology;
		while (at instanceof Technology) {
			at = at.eContainer();
		}
		return at instanceof Taxonomy taxonomy ? taxonomy : null;
	}

	/**
	 * Whether there are so many technologies in and below some elements that nobody wants to wait until something was
	 * done with each.
	 *
	 * @param tops
	 *            taxonomies and technologies
	 * @return true if there are thousands
	 */
	public static boolean isLarge(Collection<? extends Element> tops) {
		int count = 0;
		Deque<Element> waiting = new ArrayDeque<>(tops);
		while (!waiting.isEmpty() && count <= LARGE) {
			count++;
			waiting.addAll(childrenOf(waiting.remove()));
		}
		return count > LARGE;
	}

	/**
	 * The way down to a technology.
	 *
	 * @param technology
	 *            the technology
	 * @return the technologies above it in the tree, the topmost first; without the technology itself
	 */
	public static List<Technology> pathTo(Technology technology) {
		Deque<Technology> path = new ArrayDeque<>();
		for (Technology above = technology.getParent(); above != null; above = above.getParent()) {
			path.addFirst(above);
		}
		return new ArrayList<>(path);
	}

	/**
	 * Whether something stands in a subtree.
	 *
	 * @param element
	 *            what to look for; null stands nowhere
	 * @param top
	 *            top of the subtree
	 * @return true if the element is the top or stands somewhere under it in the tree
	 */
	public static boolean isWithin(Element element, Element top) {
		EObject at = element;
		while (at != null && at != top) {
			at = at.eContainer();
		}
		return at != null;
	}

	/**
	 * Everything broader than a technology, by the tree and by extra links.
	 *
	 * @param technology
	 *            the technology
	 * @return all that is reached, nearest first; without the technology itself unless it stands in a cycle
	 */
	public static Set<Technology> allBroader(Technology technology) {
		Set<Technology> seen = new LinkedHashSet<>();
		Deque<Technology> open = new ArrayDeque<>(List.of(technology));
		while (!open.isEmpty()) {
			Technology next = open.pop();
			if (next.getParent() != null && seen.add(next.getParent())) {
				open.add(next.getParent());
			}
			for (Technology broader : next.getBroader()) {
				if (seen.add(broader)) {
					open.add(broader);
				}
			}
		}
		return seen;
	}

	/**
	 * Everything in some elements.
	 *
	 * @param tops
	 *            taxonomies and technologies
	 * @return the technologies in the order of the tree, tops that are technologies included
	 */
	public static List<Technology> all(Collection<? extends Element> tops) {
		List<Technology> all = new ArrayList<>();
		tops.forEach(top -> visit(top, all::add));
		return all;
	}

	/**
	 * Visits a subtree.
	 *
	 * @param top
	 *            a taxonomy or a technology
	 * @param visitor
	 *            meets every technology in the order of the tree, a top that is a technology included
	 */
	public static void visit(Element top, Consumer<Technology> visitor) {
		Deque<Technology> open = new ArrayDeque<>();
		if (top instanceof Technology technology) {
			open.push(technology);
		} else {
			childrenOf(top).reversed().forEach(open::push);
		}
		while (!open.isEmpty()) {
			Technology next = open.pop();
			visitor.accept(next);
			next.getChildren().reversed().forEach(open::push);
		}
	}

	/**
	 * Leaves out what goes along with its parent anyway, and sorts the rest.
	 *
	 * @param technologies
	 *            some technologies, in any order
	 * @return those of them of which no technology above is among them, in the order of the tree
	 */
	public static List<Technology> topmost(Collection<Technology> technologies) {
		Set<Technology> all = new HashSet<>(technologies);
		List<Technology> tops = new ArrayList<>();
		for (Technology technology : new LinkedHashSet<>(technologies)) {
			if (Collections.disjoint(pathTo(technology), all)) {
				tops.add(technology);
			}
		}
		if (tops.size() > 1) {
			sortByPosition(tops);
		}
		return tops;
	}

	private static void sortByPosition(List<Technology> technologies) {
		Map<EObject, Map<EObject, Integer>> positions = new IdentityHashMap<>();
		Map<Technology, int[]> keys = new HashMap<>();
		for (Technology technology : technologies) {
			List<Technology> path = pathTo(technology);
			path.add(technology);
			keys.put(technology, path.stream().mapToInt(step -> position(step, positions)).toArray());
		}
		technologies.sort((one, other) -> Arrays.compare(keys.get(one), keys.get(other)));
	}

	/** Looks a position up in a map made once for each list: a flat list of 100,000 must not be searched each time. */
	private static int position(Technology technology, Map<EObject, Map<EObject, Integer>> positions) {
		Element container = containerOf(technology);
		if (container == null) {
			return 0;
		}
		return positions.computeIfAbsent(container, key -> {
			Map<EObject, Integer> places = new IdentityHashMap<>();
			int at = 0;
			for (Technology child : childrenOf(container)) {
				places.put(child, at++);
			}
			return places;
		}).get(technology);
	}
}

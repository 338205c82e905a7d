package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** What is above and below each concept of a vocabulary, wholes and parts included, with how much that tells. */
final class Structure {

	/** How far up to look. */
	private static final int FAR = 4;

	private final List<Map<Concept, Integer>> above = new ArrayList<>();
	private final double[] telling;

	Structure(Vocabulary vocabulary) {
		telling = new double[vocabulary.concepts().size()];
		int[] below = new int[telling.length];
		for (Concept concept : vocabulary.concepts()) {
			above.add(climb(concept));
			above(concept).keySet().forEach(other -> below[other.position()]++);
		}
		double most = Math.log(2 + telling.length);
		for (int i = 0; i < telling.length; i++) {
			telling[i] = Math.max(0.1, 1 - Math.log(1 + below[i]) / most);
		}
	}

	/** Concepts above, each with the number of steps. */
	Map<Concept, Integer> above(Concept concept) {
		return above.get(concept.position());
	}

	private static Map<Concept, Integer> climb(Concept concept) {
		Map<Concept, Integer> found = new LinkedHashMap<>();
		List<Concept> level = List.of(concept);
		for (int steps = 1; steps <= FAR && !level.isEmpty(); steps++) {
			List<Concept> next = new ArrayList<>();
			for (Concept one : level) {
				for (Concept upper : upwards(one)) {
					if (upper != concept && found.putIfAbsent(upper, Integer.valueOf(steps)) == null) {
						next.add(upper);
					}
				}
			}
			level = next;
		}
		return found;
	}

	private static List<Concept> upwards(Concept concept) {
		if (concept.wholes().isEmpty()) {
			return concept.parents();
		}
		List<Concept> all = new ArrayList<>(concept.parents());
		all.addAll(concept.wholes());
		return all;
	}

	/** Concepts directly below. */
	static List<Concept> below(Concept concept) {
		if (concept.parts().isEmpty()) {
			return concept.children();
		}
		List<Concept> all = new ArrayList<>(concept.children());
		all.addAll(concept.parts());
		return all;
	}

	/** How much a concept tells as a neighbour: little if nearly everything is below it. */
	double telling(Concept concept) {
		return telling[concept.position()];
	}

	/** Whether one concept is above another. */
	boolean isAbove(Concept upper, Concept lower) {
		return above(lower).containsKey(upper);
	}

	/** Whether any of some concepts is above another. */
	boolean isAnyAbove(Set<Concept> uppers, Concept lower) {
		Map<Concept, Integer> known = above(lower);
		for (Concept upper : uppers) {
			if (known.containsKey(upper)) {
				return true;
			}
		}
		return false;
	}
}

package org.mekiki.lists.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.vocabulary.Concept;

/** Knows for each concept the likest partners that are still free: likeness counts only where nothing else comes near. */
final class Rivals {

	private final Map<Concept, Pair> best = new HashMap<>();
	private final Map<Concept, Pair> second = new HashMap<>();
	private final Map<Concept, Concept> taken = new HashMap<>();

	Rivals(List<Pair> all, List<Pair> anchors) {
		for (Pair anchor : anchors) {
			taken.put(anchor.source(), anchor.target());
			taken.put(anchor.target(), anchor.source());
		}
		for (Pair pair : all) {
			if (!pair.likeness().conflict() && !isTaken(pair)) {
				note(pair.source(), pair);
				note(pair.target(), pair);
			}
		}
	}

	private void note(Concept concept, Pair pair) {
		Pair first = best.get(concept);
		if (first == null || likeness(pair) > likeness(first)) {
			best.put(concept, pair);
			if (first != null) {
				second.put(concept, first);
			}
		} else if (!second.containsKey(concept) || likeness(pair) > likeness(second.get(concept))) {
			second.put(concept, pair);
		}
	}

	private static double likeness(Pair pair) {
		return pair.likeness().similarity();
	}

	/** Whether one of the two belongs to another concept already. */
	boolean isTaken(Pair pair) {
		Concept partnerOfSource = taken.get(pair.source());
		Concept partnerOfTarget = taken.get(pair.target());
		return partnerOfSource != null && partnerOfSource != pair.target()
				|| partnerOfTarget != null && partnerOfTarget != pair.source();
	}

	/** By how much the two are liker than what comes nearest; negative if something is liker. */
	double margin(Pair pair) {
		return Math.min(margin(pair, pair.source()), margin(pair, pair.target()));
	}

	private double margin(Pair pair, Concept concept) {
		Pair first = best.get(concept);
		Pair other = first == pair ? second.get(concept) : first;
		return other == null ? likeness(pair) : likeness(pair) - likeness(other);
	}
}

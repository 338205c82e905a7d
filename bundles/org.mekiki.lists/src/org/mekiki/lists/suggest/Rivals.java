package org.mekiki.lists.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.suggest.Selection.Side;

/** Knows for each concept the likest partners that are still free: likeness counts only where nothing else comes near. */
final class Rivals {

	private final Map<Side, Pair> best = new HashMap<>();
	private final Map<Side, Pair> second = new HashMap<>();
	private final Map<Side, Concept> taken = new HashMap<>();

	Rivals(List<Pair> all, List<Pair> anchors) {
		for (Pair anchor : anchors) {
			taken.put(Side.source(anchor), anchor.target());
			taken.put(Side.target(anchor), anchor.source());
		}
		for (Pair pair : all) {
			if (!pair.likeness().conflict() && !isTaken(pair)) {
				note(Side.source(pair), pair);
				note(Side.target(pair), pair);
			}
		}
	}

	private void note(Side concept, Pair pair) {
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
		Concept partnerOfSource = taken.get(Side.source(pair));
		Concept partnerOfTarget = taken.get(Side.target(pair));
		return partnerOfSource != null && partnerOfSource != pair.target()
				|| partnerOfTarget != null && partnerOfTarget != pair.source();
	}

	/** By how much the two are liker than what comes nearest; negative if something is liker. */
	double margin(Pair pair) {
		return Math.min(margin(pair, Side.source(pair)), margin(pair, Side.target(pair)));
	}

	private double margin(Pair pair, Side concept) {
		Pair first = best.get(concept);
		Pair other = first == pair ? second.get(concept) : first;
		return other == null ? likeness(pair) : likeness(pair) - likeness(other);
	}
}

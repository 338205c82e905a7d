package org.mekiki.lists.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** Weighs what the neighbours of two concepts say about them, given the pairs that are fairly sure already. */
final class Neighbours {

	/** How much a neighbour counts that is so many steps away. */
	private static final double[] STEPS = { 0, 1, 0.6, 0.35, 0.2 };
	private static final double BELOW = 0.8;
	private static final int MOST_BELOW = 12;

	private final Structure source;
	private final Structure target;
	private final Map<Concept, Set<Concept>> there = new HashMap<>();
	private final PropertyPlaces properties;

	Neighbours(Vocabulary source, Vocabulary target) {
		this.source = new Structure(source);
		this.target = new Structure(target);
		properties = new PropertyPlaces(this.target, there);
	}

	/** Takes over the pairs that others are judged by. */
	void rely(Iterable<Pair> anchors) {
		there.clear();
		for (Pair anchor : anchors) {
			there.computeIfAbsent(anchor.source(), key -> new HashSet<>(1)).add(anchor.target());
		}
	}

	void weigh(Pair pair) {
		if (pair.source().kind().isProperty()) {
			properties.weigh(pair);
			return;
		}
		double support = 0;
		double doubt = 0;
		for (Map.Entry<Concept, Integer> upper : source.above(pair.source()).entrySet()) {
			Set<Concept> matches = there.get(upper.getKey());
			if (matches != null) {
				double weight = STEPS[upper.getValue().intValue()] * source.telling(upper.getKey());
				if (target.isAnyAbove(matches, pair.target())) {
					support += weight;
				} else if (upper.getValue().intValue() <= 2 && !matches.contains(pair.target())) {
					doubt += weight;
				}
			}
		}
		int seen = 0;
		for (Concept lower : Structure.below(pair.source())) {
			Set<Concept> matches = there.get(lower);
			if (matches != null && seen++ < MOST_BELOW) {
				if (isAbove(pair.target(), matches)) {
					support += BELOW;
				} else {
					doubt += BELOW / 2;
				}
			}
		}
		pair.setNeighbours(support, doubt);
	}

	private boolean isAbove(Concept upper, Set<Concept> lowers) {
		for (Concept lower : lowers) {
			if (target.isAbove(upper, lower)) {
				return true;
			}
		}
		return false;
	}
}

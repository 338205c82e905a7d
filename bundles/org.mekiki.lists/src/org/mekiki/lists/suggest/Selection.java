package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Concept;

/** Chooses pairs so that no concept is in two of them: the most probable first. */
final class Selection {

	/** Ties are broken by names, then by place, so that the outcome never depends on chance. */
	private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score())
			.thenComparingDouble(pair -> -pair.byName()).thenComparingDouble(pair -> -pair.support())
			.thenComparing(pair -> pair.likeness().grade()).thenComparingInt(pair -> pair.source().position())
			.thenComparingInt(pair -> pair.target().position());

	private Selection() {
	}

	static List<Pair> oneToOne(List<Pair> pairs, double least) {
		List<Pair> sorted = new ArrayList<>(pairs);
		sorted.removeIf(pair -> pair.score() < least);
		sorted.sort(BEST_FIRST);
		Set<Concept> used = new HashSet<>();
		List<Pair> chosen = new ArrayList<>();
		for (Pair pair : sorted) {
			if (!used.contains(pair.source()) && !used.contains(pair.target())) {
				used.add(pair.source());
				used.add(pair.target());
				chosen.add(pair);
			}
		}
		return chosen;
	}
}

package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Concept;

/** Chooses pairs so that no concept is in two of them, as far as one scheme of the other side goes: the most probable first. */
final class Selection {

	/** A concept as seen from one scheme of the other side. */
	record Side(Concept concept, int scheme) {

		static Side source(Pair pair) {
			return new Side(pair.source(), pair.target().scheme());
		}

		static Side target(Pair pair) {
			return new Side(pair.target(), pair.source().scheme());
		}
	}

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
		Set<Side> used = new HashSet<>();
		List<Pair> chosen = new ArrayList<>();
		for (Pair pair : sorted) {
			if (!used.contains(Side.source(pair)) && !used.contains(Side.target(pair))) {
				used.add(Side.source(pair));
				used.add(Side.target(pair));
				chosen.add(pair);
			}
		}
		return chosen;
	}
}

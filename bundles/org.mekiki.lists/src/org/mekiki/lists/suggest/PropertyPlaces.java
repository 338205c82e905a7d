package org.mekiki.lists.suggest;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Concept;

/** Weighs what the domains and ranges of two properties say, given the classes that correspond. */
final class PropertyPlaces {

	/** Worth of the same class, and of one above or below it. */
	private static final double SAME = 1;
	private static final double NEAR = 0.6;
	private static final double OTHER = -0.7;

	private final Structure target;
	private final Map<Concept, Set<Concept>> there;

	/**
	 * @param there
	 *            classes of the target by what corresponds to them in the source
	 */
	PropertyPlaces(Structure target, Map<Concept, Set<Concept>> there) {
		this.target = target;
		this.there = there;
	}

	void weigh(Pair pair) {
		double domain = fit(pair.source().domains(), pair.target().domains());
		double range = fit(pair.source().ranges(), pair.target().ranges());
		double crossed = fit(pair.source().domains(), pair.target().ranges())
				+ fit(pair.source().ranges(), pair.target().domains());
		double support = Math.max(0, domain) + Math.max(0, range);
		double doubt = Math.max(0, -domain) + Math.max(0, -range);
		// The other way round is the inverse property, whatever it is called.
		pair.setInverse(crossed > domain + range && crossed > SAME);
		pair.setNeighbours(support, doubt);
	}

	private double fit(Collection<Concept> ones, Collection<Concept> others) {
		double best = 0;
		boolean known = false;
		for (Concept one : ones) {
			for (Concept match : there.getOrDefault(one, Set.of())) {
				known = true;
				for (Concept other : others) {
					best = Math.max(best, match == other ? SAME
							: target.isAbove(match, other) || target.isAbove(other, match) ? NEAR : 0);
				}
			}
		}
		return known && best == 0 && !others.isEmpty() ? OTHER : best;
	}
}

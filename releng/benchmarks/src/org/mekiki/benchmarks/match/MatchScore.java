package org.mekiki.benchmarks.match;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

import org.mekiki.benchmarks.match.MatchTask.Link;

/**
 * How good found links are, in the way of the Ontology Alignment Evaluation Initiative.
 *
 * @param right
 *            found and in the reference
 * @param found
 *            found
 * @param wanted
 *            in the reference
 */
record MatchScore(int right, int found, int wanted) {

	/** Scores the links whose source is in a part of the task. */
	static MatchScore of(Collection<Link> links, Set<Link> reference, Predicate<Link> part) {
		return new MatchScore((int) links.stream().filter(part).filter(reference::contains).count(),
				(int) links.stream().filter(part).count(), (int) reference.stream().filter(part).count());
	}

	MatchScore plus(MatchScore other) {
		return new MatchScore(right + other.right, found + other.found, wanted + other.wanted);
	}

	double precision() {
		return found == 0 ? 0 : (double) right / found;
	}

	double recall() {
		return wanted == 0 ? 0 : (double) right / wanted;
	}

	double f() {
		return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
	}
}

package org.mekiki.lists.suggest;

import org.mekiki.lists.internal.vocabulary.Concept;

/** Two concepts that may mean the same, and what speaks for it so far. */
final class Pair {

	private final Concept source;
	private final Concept target;
	private Likeness likeness;
	private double byName;
	private boolean inverse;
	private double score;
	private double support;
	private double doubt;

	Pair(Concept source, Concept target) {
		this.source = source;
		this.target = target;
	}

	Concept source() {
		return source;
	}

	Concept target() {
		return target;
	}

	/** The best pair of names. */
	Likeness likeness() {
		return likeness;
	}

	/** How probable names alone make it that they are the same, 0 to 1. */
	double byName() {
		return byName;
	}

	/** Takes a pair of names if it is better than the best so far. */
	void offer(Likeness other, double probability) {
		if (likeness == null || probability > byName
				|| probability == byName && other.similarity() > likeness.similarity()) {
			likeness = other;
			byName = probability;
			score = probability;
		}
	}

	/** How probable it is altogether, 0 to 1. */
	double score() {
		return score;
	}

	void setScore(double newScore) {
		score = newScore;
	}

	/** Whether one is the other the other way round. */
	boolean isInverse() {
		return inverse;
	}

	void setInverse(boolean newInverse) {
		inverse = newInverse;
	}

	/** Weight of neighbours that correspond. */
	double support() {
		return support;
	}

	/** Weight of neighbours that correspond to something elsewhere. */
	double doubt() {
		return doubt;
	}

	void setNeighbours(double newSupport, double newDoubt) {
		support = newSupport;
		doubt = newDoubt;
	}

	@Override
	public String toString() {
		return source + " - " + target + ' ' + score; //$NON-NLS-1$
	}
}

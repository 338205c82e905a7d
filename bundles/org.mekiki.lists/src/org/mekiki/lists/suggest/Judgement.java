package org.mekiki.lists.suggest;

import java.util.List;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/**
 * Judges pairs by all that is known: their names, their neighbours, and whether anything else comes near. The numbers are
 * log odds, found on vocabularies of which nothing else is used.
 */
final class Judgement {

	private static final double CLEAR_MARGIN = 0.1;

	private final Neighbours neighbours;
	private final boolean structured;

	/** Whether concepts have properties; their names are short, since the properties say the rest. */
	private final boolean described;

	Judgement(Vocabulary source, Vocabulary target) {
		neighbours = new Neighbours(source, target);
		structured = isStructured(source) && isStructured(target);
		described = isDescribed(source) && isDescribed(target);
	}

	private static boolean isStructured(Vocabulary vocabulary) {
		return vocabulary.concepts().stream().map(Concept::parents).anyMatch(parents -> !parents.isEmpty());
	}

	private static boolean isDescribed(Vocabulary vocabulary) {
		return vocabulary.concepts().stream().anyMatch(concept -> concept.kind().isProperty());
	}

	/** Gives every pair a new score. */
	void judge(List<Pair> all, List<Pair> anchors) {
		neighbours.rely(anchors);
		Rivals rivals = new Rivals(all, anchors);
		// Pairs do not look at each other's scores, so several threads judge them.
		all.parallelStream().forEach(pair -> {
			neighbours.weigh(pair);
			pair.setScore(probability(logOdds(pair, rivals)));
		});
	}

	private double logOdds(Pair pair, Rivals rivals) {
		Likeness likeness = pair.likeness();
		if (likeness.conflict()) {
			return -3;
		}
		double support = Math.min(1.5, pair.support());
		if (support == 0 && (likeness.source().isShortened() || likeness.target().isShortened())) {
			return -1.5;
		}
		double doubt = Math.min(1.5, pair.doubt());
		if (pair.isInverse()) {
			return -2;
		}
		if (likeness.grade().compareTo(Likeness.Grade.KIN) < 0) {
			return logOdds(pair.byName()) + support - 0.5 * doubt;
		}
		if (rivals.isTaken(pair)) {
			return -2.5;
		}
		double margin = rivals.margin(pair);
		if (margin < 0) {
			return -2.5 + support;
		}
		double odds = structured ? 0.2 : -0.6;
		odds += 15 * (likeness.similarity() - 0.8);
		odds += likeness.grade() == Likeness.Grade.KIN && likeness.source().words().size() > 1 ? 0.7 : 0;
		odds += likeness.sourceExtra() > 0 && likeness.targetExtra() > 0 ? -1.3 : 0;
		odds += likeness.heads() ? 0 : -0.3;
		odds += !described && likeness.grade() == Likeness.Grade.PARTLY && isOneWord(likeness) ? -0.35 : 0;
		odds += margin < CLEAR_MARGIN ? -1.7 : 0;
		return odds + 1.5 * support - 1.5 * doubt;
	}

	/** A single word says too little to leave others out: a collision is not only that of galaxies. */
	private static boolean isOneWord(Likeness likeness) {
		return likeness.source().words().size() == 1 || likeness.target().words().size() == 1;
	}

	private static double logOdds(double probability) {
		return Math.log(probability / (1 - probability));
	}

	private static double probability(double logOdds) {
		return 1 / (1 + Math.exp(-logOdds));
	}
}

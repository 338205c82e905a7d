package org.mekiki.lists.suggest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;

/** How much a word tells: a lot if it is in few concepts of both vocabularies, little if it is in many. */
final class Weights {

	private static final double LEAST = 0.08;
	private static final double AFFIX = 0.3;
	private static final double QUALIFIER = 0.5;
	private static final double MOST_OMITTED = 0.85;
	private static final Double NONE = Double.valueOf(0);

	private final NameBook source;
	private final NameBook target;
	private final double total;
	private Map<Integer, Double> omissible = Map.of();
	/** By the number of the stem, before what sort of word it is; not a number for stems that are in no name. */
	private double[] byStem = {};

	Weights(NameBook source, NameBook target) {
		this.source = source;
		this.target = target;
		// Small lists say little about how common a word is, so they are taken for samples of larger ones.
		total = Math.max(200, source.vocabulary().concepts().size() + target.vocabulary().concepts().size());
		learn(Map.of());
	}

	/** Takes over how freely words can be left out, by stem. */
	void learn(Map<Integer, Double> newOmissible) {
		omissible = newOmissible;
		Set<Integer> stems = new HashSet<>(source.stems());
		stems.addAll(target.stems());
		double[] weights = new double[1 + stems.stream().mapToInt(Integer::intValue).max().orElse(0)];
		Arrays.fill(weights, Double.NaN);
		stems.forEach(stem -> weights[stem.intValue()] = ofStem(stem.intValue()));
		byStem = weights;
	}

	private double ofStem(int stem) {
		double frequency = source.frequency(stem) + target.frequency(stem);
		double weight = Math.log(1 + total / (frequency + 1)) / Math.log(1 + total / 2);
		double kept = 1 - MOST_OMITTED * omissible.getOrDefault(Integer.valueOf(stem), NONE).doubleValue();
		return Math.min(1, Math.max(LEAST, weight * kept));
	}

	double of(Word word) {
		if (word.sort() == Word.Sort.FUNCTION) {
			return LEAST;
		}
		int stem = word.stemKey();
		double known = stem < byStem.length ? byStem[stem] : Double.NaN;
		double bounded = Double.isNaN(known) ? ofStem(stem) : known;
		return word.sort() == Word.Sort.AFFIX ? bounded * AFFIX : bounded;
	}

	double of(Phrase phrase, int index) {
		double weight = of(phrase.words().get(index));
		return phrase.isQualifier(index) ? weight * QUALIFIER : weight;
	}

	double of(Phrase phrase) {
		double sum = 0;
		for (int i = 0; i < phrase.words().size(); i++) {
			sum += of(phrase, i);
		}
		return sum;
	}
}

package org.mekiki.lists.suggest;

import java.util.Map;

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

	Weights(NameBook source, NameBook target) {
		this.source = source;
		this.target = target;
		// Small lists say little about how common a word is, so they are taken for samples of larger ones.
		total = Math.max(200, source.vocabulary().concepts().size() + target.vocabulary().concepts().size());
	}

	/** Takes over how freely words can be left out, by stem. */
	void learn(Map<Integer, Double> newOmissible) {
		omissible = newOmissible;
	}

	double of(Word word) {
		if (word.sort() == Word.Sort.FUNCTION) {
			return LEAST;
		}
		double frequency = source.frequency(word.stemKey()) + target.frequency(word.stemKey());
		double weight = Math.log(1 + total / (frequency + 1)) / Math.log(1 + total / 2);
		double kept = 1 - MOST_OMITTED * omissible.getOrDefault(Integer.valueOf(word.stemKey()), NONE).doubleValue();
		double bounded = Math.min(1, Math.max(LEAST, weight * kept));
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

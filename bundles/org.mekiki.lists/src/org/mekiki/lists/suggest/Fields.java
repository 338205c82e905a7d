package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;

/**
 * Suggests what a concept belongs to where the target names whole fields: vaccine belongs to medicine, whatever else a name
 * says. Which terms belong to which field comes with the glossary.
 */
final class Fields {

	/** Confidence of a field that one telling term speaks for, and the most. */
	private static final double LEAST = 0.3;
	private static final double MOST = 0.7;

	/** A target that names fewer fields, or holds more, is no classification by fields. */
	private static final int FEWEST = 4;
	private static final int MOST_CONCEPTS = 300;

	/** A term found in a name. */
	private record Found(String term, double weight) {
	}

	private final Map<Integer, Set<List<Integer>>> names = new HashMap<>();
	private final Map<List<Integer>, Map<Integer, Double>> terms = new HashMap<>();
	private final Map<List<Integer>, String> texts = new HashMap<>();
	private int longest = 1;

	/**
	 * Takes over the fields.
	 *
	 * @param entries
	 *            their names and terms, taken apart
	 * @param weight
	 *            how much a label tells; 0 for the name of a field
	 */
	Fields(List<Phrase> entries, ToDoubleFunction<Label> weight) {
		for (Phrase entry : entries) {
			Integer field = Integer.valueOf(entry.concept().position());
			List<Integer> stems = stems(entry);
			double tells = weight.applyAsDouble(entry.label());
			if (tells == 0) {
				names.computeIfAbsent(field, key -> new HashSet<>()).add(stems);
				tells = 3;
			}
			longest = Math.max(longest, stems.size());
			texts.putIfAbsent(stems, entry.label().text());
			terms.computeIfAbsent(stems, key -> new HashMap<>()).merge(field, Double.valueOf(tells), Math::max);
		}
	}

	private static List<Integer> stems(Phrase phrase) {
		return phrase.words().stream().map(word -> Integer.valueOf(word.stemKey())).toList();
	}

	/** Suggestions for each concept of the source: the fields that its names speak for. */
	List<Suggestion> suggestions(NameBook source, NameBook target) {
		List<Suggestion> all = new ArrayList<>();
		if (target.vocabulary().concepts().size() > MOST_CONCEPTS) {
			return all;
		}
		Map<Integer, List<Concept>> named = named(target);
		if (named.size() < FEWEST) {
			return all;
		}
		for (Concept concept : source.vocabulary().concepts()) {
			Map<Integer, Double> scores = new HashMap<>();
			Map<Integer, Found> why = new HashMap<>();
			for (Phrase name : source.of(concept.position())) {
				if (!name.isDerived()) {
					note(name, scores, why);
				}
			}
			scores.forEach((field, score) -> {
				for (Concept area : named.getOrDefault(field, List.of())) {
					double confidence = Math.min(MOST, LEAST + 0.05 * score.doubleValue());
					all.add(new Suggestion(concept, area, Relation.BROAD, confidence, Reason.of(Reason.Kind.LIKE, false,
							source.of(concept.position()).getFirst().label().text(), why.get(field).term(), area.name("en")))); //$NON-NLS-1$
				}
			});
		}
		return all;
	}

	/** Concepts of the target whose name is that of a field, or holds it. */
	private Map<Integer, List<Concept>> named(NameBook target) {
		Map<Integer, List<Concept>> named = new HashMap<>();
		for (Phrase phrase : target.phrases()) {
			List<Integer> stems = stems(phrase);
			names.forEach((field, forms) -> {
				List<Concept> concepts = named.computeIfAbsent(field, key -> new ArrayList<>(2));
				if (!phrase.isDerived() && phrase.concept().children().isEmpty() && !concepts.contains(phrase.concept())
						&& forms.stream().anyMatch(form -> holds(stems, form))) {
					concepts.add(phrase.concept());
				}
			});
		}
		named.values().removeIf(List::isEmpty);
		return named;
	}

	private static boolean holds(List<Integer> stems, List<Integer> form) {
		return Collections.indexOfSubList(stems, form) >= 0;
	}

	/** The longest terms first; a word counts for one term only. */
	private void note(Phrase name, Map<Integer, Double> scores, Map<Integer, Found> why) {
		List<Integer> stems = stems(name);
		boolean[] taken = new boolean[stems.size()];
		for (int length = Math.min(longest, stems.size()); length > 0; length--) {
			for (int at = 0; at + length <= stems.size(); at++) {
				Map<Integer, Double> fields = terms.get(stems.subList(at, at + length));
				if (fields != null && isFree(taken, at, length)) {
					Arrays.fill(taken, at, at + length, true);
					String term = texts.get(stems.subList(at, at + length));
					// What stands first in a list of things is what the list is about.
					double place = at == 0 ? 1.15 : 1;
					int words = length;
					int start = at;
					fields.forEach((field, tells) -> {
						double weight = tells.doubleValue() * tells.doubleValue() * place * Math.sqrt(words)
								/ (name.isQualifier(start) ? 2 : 1);
						scores.merge(field, Double.valueOf(weight), Double::sum);
						why.merge(field, new Found(term, weight), (a, b) -> a.weight() >= b.weight() ? a : b);
					});
				}
			}
		}
	}

	private static boolean isFree(boolean[] taken, int at, int length) {
		for (int i = at; i < at + length; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}
}

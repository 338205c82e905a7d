package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** The names of one vocabulary: by concept, and how many concepts share one. */
final class NameBook {

	private final Vocabulary vocabulary;
	private final List<Phrase> phrases;
	private final List<List<Phrase>> byConcept;
	private final Map<String, List<Phrase>> bySignature = new HashMap<>();
	private final Map<Integer, Integer> frequencies = new HashMap<>();
	private final Set<String> languages = new HashSet<>();

	NameBook(Vocabulary vocabulary, List<Phrase> all) {
		this.vocabulary = vocabulary;
		phrases = new ArrayList<>(all);
		phrases.removeIf(phrase -> phrase.concept().isDeprecated());
		byConcept = new ArrayList<>(vocabulary.concepts().size());
		vocabulary.concepts().forEach(concept -> byConcept.add(new ArrayList<>(2)));
		for (Phrase phrase : phrases) {
			byConcept.get(phrase.concept().position()).add(phrase);
			bySignature.computeIfAbsent(signature(phrase), key -> new ArrayList<>(1)).add(phrase);
			languages.add(phrase.language());
		}
		count();
	}

	/** Adds further forms of names. They are found, but do not count as names that others share. */
	void add(Function<Phrase, List<Phrase>> makesForms) {
		List<Phrase> forms = phrases.stream().flatMap(phrase -> makesForms.apply(phrase).stream()).toList();
		forms.forEach(form -> byConcept.get(form.concept().position()).add(form));
		phrases.addAll(forms);
	}

	private void count() {
		for (List<Phrase> names : byConcept) {
			Set<Integer> stems = new HashSet<>();
			names.forEach(phrase -> phrase.words().forEach(word -> stems.add(Integer.valueOf(word.stemKey()))));
			stems.forEach(stem -> frequencies.merge(stem, Integer.valueOf(1), Integer::sum));
		}
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	List<Phrase> phrases() {
		return phrases;
	}

	/** Names of a concept. */
	List<Phrase> of(int position) {
		return byConcept.get(position);
	}

	Set<String> languages() {
		return languages;
	}

	/** All stems that occur in the names as they are. */
	Set<Integer> stems() {
		return frequencies.keySet();
	}

	/** In how many concepts a stem occurs. */
	int frequency(int stemKey) {
		return frequencies.getOrDefault(Integer.valueOf(stemKey), Integer.valueOf(0)).intValue();
	}

	/** All names with the same stems, this one included. */
	List<Phrase> alike(Phrase phrase) {
		return bySignature.getOrDefault(signature(phrase), List.of());
	}

	/** All names with a signature. */
	List<Phrase> bySignature(String signature) {
		return bySignature.getOrDefault(signature, List.of());
	}

	/** The signature that a name would have with another stem in the place of one, or without it if the other is negative. */
	static String signature(Phrase phrase, int from, int to) {
		return phrase.words().stream().mapToInt(word -> word.stemKey() == from ? to : word.stemKey()).filter(stem -> stem >= 0)
				.sorted().boxed().toList().toString();
	}

	/** Names with the same stems have the same signature, whatever the order. */
	static String signature(Phrase phrase) {
		return phrase.words().stream().map(Word::stemKey).sorted().toList().toString();
	}
}

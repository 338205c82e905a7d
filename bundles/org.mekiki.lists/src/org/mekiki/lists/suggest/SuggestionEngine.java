package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Phrases;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** Suggests links between two vocabularies. The same vocabularies give the same suggestions. */
public final class SuggestionEngine {

	private static final int CANDIDATES = 25;
	private static final int ROUNDS = 3;
	private static final double SURE = 0.8;

	List<Pair> pairs(Vocabulary source, Vocabulary target) {
		Phrases phrases = new Phrases(word -> false);
		phrases.split(source);
		phrases.split(target);
		NameBook a = new NameBook(source, phrases.phrases(source));
		NameBook b = new NameBook(target, phrases.phrases(target));
		Acronyms acronyms = new Acronyms(List.of(a, b));
		a.add(acronyms);
		b.add(acronyms);
		Kinship kinship = new Kinship();
		Weights weights = new Weights(a, b);
		LearnedWords learned = new LearnedWords();
		for (NameBook book : List.of(a, b)) {
			for (int i = 0; i < book.vocabulary().concepts().size(); i++) {
				learned.learn(book.of(i));
			}
		}
		learned.tie(kinship, phrases.words(), a, b);
		weights.learn(learned.omissible(a, b));
		List<Pair> all = byNames(phrases, a, b, kinship, weights);
		if (System.getProperty("noanchor") == null) {
		for (Pair anchor : Selection.oneToOne(all, SURE)) {
			List<Phrase> names = new ArrayList<>(a.of(anchor.source().position()));
			names.addAll(b.of(anchor.target().position()));
			learned.learn(names);
		}
		learned.tie(kinship, phrases.words(), a, b);
		weights.learn(learned.omissible(a, b));
		all = byNames(phrases, a, b, kinship, weights);
		}
		Judgement judgement = new Judgement(source, target);
		List<Pair> anchors = Selection.oneToOne(all, SURE);
		for (int round = 0; round < ROUNDS; round++) {
			judgement.judge(all, anchors);
			anchors = Selection.oneToOne(all, SURE);
		}
		return all;
	}

	private static List<Pair> byNames(Phrases phrases, NameBook a, NameBook b, Kinship kinship, Weights weights) {
		NameComparer comparer = new NameComparer(kinship, weights);
		NameScore score = new NameScore(a, b);
		Retrieval retrieval = new Retrieval(b, phrases.words(), kinship, weights);
		List<Pair> all = new ArrayList<>();
		Map<Concept, Map<Concept, Pair>> bySource = new LinkedHashMap<>();
		for (Phrase phrase : a.phrases()) {
			Map<Concept, Pair> own = bySource.computeIfAbsent(phrase.concept(), key -> new LinkedHashMap<>());
			for (Phrase other : retrieval.find(phrase, CANDIDATES)) {
				if (phrase.concept().kind().fits(other.concept().kind())) {
					Likeness likeness = comparer.compare(phrase, other);
					own.computeIfAbsent(other.concept(), key -> new Pair(phrase.concept(), key)).offer(likeness, score.of(likeness));
				}
			}
		}
		bySource.values().forEach(own -> own.values().stream().filter(pair -> pair.byName() > 0.2).forEach(all::add));
		return all;
	}

	/**
	 * Suggests links.
	 *
	 * @param source
	 *            from where
	 * @param target
	 *            to where
	 * @param options
	 *            what is wanted
	 * @return by source, best first
	 */
	public List<Suggestion> suggest(Vocabulary source, Vocabulary target, SuggestionOptions options) {
		List<Pair> all = pairs(source, target);
		List<Pair> chosen = options.oneToOne() ? Selection.oneToOne(all, options.threshold())
				: all.stream().filter(pair -> pair.score() >= options.threshold()).toList();
		List<Suggestion> suggestions = new ArrayList<>();
		chosen.forEach(pair -> suggestions
				.add(new Suggestion(pair.source(), pair.target(), Relation.EXACT, pair.score(), new Reason(pair))));
		return suggestions;
	}
}

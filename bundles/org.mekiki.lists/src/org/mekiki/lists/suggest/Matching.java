package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.mekiki.lists.internal.glossary.Glossary;
import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Phrases;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** One comparison of two vocabularies: from names to judged pairs. */
final class Matching {

	/** Names of the target that are looked at for each name of the source. */
	private static final int CANDIDATES = 25;

	/** Pairs with less than this by their names are not kept. */
	private static final double LEAST = 0.2;

	/** Concepts that a thread takes at a time. */
	private static final int SHARE = 64;

	/** How often neighbours are asked again. */
	private static final int ROUNDS = 3;

	/** Pairs that others may rely on. */
	private static final double SURE = 0.8;

	private final Phrases phrases = new Phrases(Glossary.chineseWords()::contains);
	private final Kinship kinship = new Kinship();
	private final LearnedWords learned = new LearnedWords();
	private final NameBook source;
	private final NameBook target;
	private final Weights weights;
	private final Fields fields;
	private final Runnable asking;

	Matching(Vocabulary source, Vocabulary target, Runnable asking) {
		this.asking = asking;
		Set<String> languages = Phrases.languagesOf(source);
		languages.retainAll(Phrases.languagesOf(target));
		// What only one side speaks is of no use, unless they have nothing in common.
		boolean common = !languages.isEmpty();
		if (!common) {
			languages.addAll(Phrases.languagesOf(source));
			languages.addAll(Phrases.languagesOf(target));
		}
		phrases.split(source, languages);
		phrases.split(target, languages);
		Vocabulary glossary = Glossary.in(languages);
		phrases.split(glossary, languages);
		Vocabulary areas = Glossary.fields();
		phrases.split(areas, withLatin(languages));
		this.source = new NameBook(source, phrases.phrases(source));
		this.target = new NameBook(target, phrases.phrases(target));
		this.source.add(new Redundancy(this.source)::forms);
		this.target.add(new Redundancy(this.target)::forms);
		Translations translations = new Translations(phrases.phrases(glossary), phrases, kinship, !common);
		this.source.add(translations::forms);
		this.target.add(translations::forms);
		WordFamilies.tie(kinship, phrases.words(), !common);
		Acronyms acronyms = new Acronyms(List.of(this.source, this.target));
		this.source.add(acronyms::forms);
		this.target.add(acronyms::forms);
		Codes codes = new Codes(List.of(this.source, this.target));
		this.source.add(codes::forms);
		this.target.add(codes::forms);
		fields = new Fields(phrases.phrases(areas), Glossary::weight);
		weights = new Weights(this.source, this.target);
	}

	/** Japanese and Chinese names of fields may be in Latin letters, such as AI. */
	private static Set<String> withLatin(Set<String> languages) {
		Set<String> all = new TreeSet<>(languages);
		if (languages.contains("ja") || languages.contains("zh")) { //$NON-NLS-1$ //$NON-NLS-2$
			all.add("en"); //$NON-NLS-1$
		}
		return all;
	}

	/** All pairs worth a look, each with its score. */
	List<Pair> run() {
		learnFrom(source);
		learnFrom(target);
		applyLearned();
		for (Pair anchor : Selection.oneToOne(byNames(), SURE)) {
			List<Phrase> names = new ArrayList<>(source.of(anchor.source().position()));
			names.addAll(target.of(anchor.target().position()));
			learned.learn(names);
		}
		applyLearned();
		List<Pair> all = byNames();
		Judgement judgement = new Judgement(source.vocabulary(), target.vocabulary());
		List<Pair> anchors = Selection.oneToOne(all, SURE);
		for (int round = 0; round < ROUNDS; round++) {
			asking.run();
			judgement.judge(all, anchors);
			anchors = Selection.oneToOne(all, SURE);
		}
		return all;
	}

	/** What concepts of the source belong to, where the target names fields. */
	List<Suggestion> fields() {
		return fields.suggestions(source, target);
	}

	private void learnFrom(NameBook book) {
		for (int i = 0; i < book.vocabulary().concepts().size(); i++) {
			learned.learn(book.of(i));
		}
	}

	private void applyLearned() {
		learned.tie(kinship, phrases.words(), source, target);
		weights.learn(learned.omissible(source, target));
	}

	private List<Pair> byNames() {
		kinship.settle(phrases.words().all());
		Retrieval retrieval = new Retrieval(target, phrases.words(), kinship, weights);
		List<Concept> concepts = source.vocabulary().concepts();
		int shares = (concepts.size() + SHARE - 1) / SHARE;
		// Concepts do not depend on each other here; the shares are put together in order, so that threads change nothing.
		return IntStream.range(0, shares).parallel()
				.mapToObj(share -> byNames(concepts.subList(share * SHARE, Math.min(concepts.size(), (share + 1) * SHARE)), retrieval))
				.flatMap(List::stream).toList();
	}

	private List<Pair> byNames(List<Concept> concepts, Retrieval retrieval) {
		Retrieval.Search search = retrieval.search();
		NameComparer comparer = new NameComparer(kinship, weights);
		NameScore score = new NameScore(source, target);
		List<Pair> pairs = new ArrayList<>();
		for (Concept concept : concepts) {
			asking.run();
			Map<Concept, Pair> own = new LinkedHashMap<>();
			for (Phrase phrase : source.of(concept.position())) {
				for (Phrase other : search.find(phrase, CANDIDATES)) {
					if (concept.kind().fits(other.concept().kind())) {
						Likeness likeness = comparer.compare(phrase, other);
						own.computeIfAbsent(other.concept(), key -> new Pair(concept, key)).offer(likeness, score.of(likeness));
					}
				}
			}
			own.values().stream().filter(pair -> pair.byName() > LEAST).forEach(pairs::add);
		}
		return pairs;
	}
}

package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.text.Words;

/**
 * Learns from the synonyms of the vocabularies themselves which words can stand for each other and which can be left out: a
 * concept called “stellar wind” and “star wind” says that stellar and star go together, unless elsewhere “stellar light” and
 * “star light” are two concepts. Nothing is known beforehand.
 */
final class LearnedWords {

	/** Names of one concept that are compared with each other at most. */
	private static final int MOST_NAMES = 14;

	/** Two words seen to replace each other. */
	private record Exchange(int first, int second) {

		static Exchange of(int one, int other) {
			return new Exchange(Math.min(one, other), Math.max(one, other));
		}
	}

	private final Map<Exchange, Integer> exchanges = new HashMap<>();
	private final Map<Integer, Integer> omissions = new HashMap<>();
	private final Map<Integer, Word> words = new HashMap<>();

	/** Names by the words they hold, of each book; the books do not change any more. */
	private final Map<NameBook, Map<Integer, List<Phrase>>> held = new IdentityHashMap<>();

	/** Takes note of the names of one concept, or of two that are the same. */
	void learn(List<Phrase> names) {
		int count = Math.min(names.size(), MOST_NAMES);
		Set<Exchange> here = new HashSet<>();
		Set<Integer> leftOut = new HashSet<>();
		for (int i = 0; i < count; i++) {
			for (int j = i + 1; j < count; j++) {
				if (names.get(i).language().equals(names.get(j).language())) {
					compare(names.get(i), names.get(j), here, leftOut);
				}
			}
		}
		here.forEach(exchange -> exchanges.merge(exchange, Integer.valueOf(1), Integer::sum));
		leftOut.forEach(word -> omissions.merge(word, Integer.valueOf(1), Integer::sum));
	}

	private void compare(Phrase one, Phrase other, Set<Exchange> here, Set<Integer> leftOut) {
		List<Word> left = rest(one, other);
		List<Word> right = rest(other, one);
		boolean context = left.size() < one.words().size();
		if (left.size() == 1 && right.size() == 1 && (context || one.words().size() == 1 && other.words().size() == 1)) {
			Word a = left.getFirst();
			Word b = right.getFirst();
			if (!a.isMark() && !b.isMark()) {
				words.putIfAbsent(Integer.valueOf(a.stemKey()), a);
				words.putIfAbsent(Integer.valueOf(b.stemKey()), b);
				here.add(Exchange.of(a.stemKey(), b.stemKey()));
			}
		} else if (context && left.size() + right.size() == 1) {
			Word word = left.isEmpty() ? right.getFirst() : left.getFirst();
			if (!word.isMark()) {
				leftOut.add(Integer.valueOf(word.stemKey()));
			}
		}
	}

	/** Words of one name that the other lacks. */
	private static List<Word> rest(Phrase one, Phrase other) {
		List<Word> rest = new ArrayList<>(2);
		for (Word word : one.words()) {
			if (other.words().stream().noneMatch(there -> there.stemKey() == word.stemKey())) {
				rest.add(word);
			}
		}
		return rest;
	}

	/** Ties words that have been learned to stand for each other. */
	void tie(Kinship kinship, Words all, NameBook source, NameBook target) {
		Map<Integer, List<Word>> byStem = new HashMap<>();
		all.all().forEach(word -> byStem.computeIfAbsent(Integer.valueOf(word.stemKey()), key -> new ArrayList<>(1)).add(word));
		Map<Integer, List<Phrase>> bySource = holding(source);
		Map<Integer, List<Phrase>> byTarget = holding(target);
		exchanges.forEach((exchange, times) -> {
			if (!isUseful(exchange, source, target)) {
				return;
			}
			int against = against(exchange, bySource, source) + against(exchange, byTarget, target);
			double certainty = certainty(times.intValue()) * times.intValue() / (times.intValue() + 2.0 * against);
			if (certainty >= 0.5) {
				int key = all.key("learned " + exchange.first() + ' ' + exchange.second()); //$NON-NLS-1$
				for (int stem : new int[] { exchange.first(), exchange.second() }) {
					byStem.getOrDefault(Integer.valueOf(stem), List.of())
							.forEach(word -> kinship.tie(word, key, (float) certainty));
				}
			}
		});
	}

	/** Words that do not stand on both sides bring nothing together. */
	private static boolean isUseful(Exchange exchange, NameBook source, NameBook target) {
		return source.frequency(exchange.first()) > 0 && target.frequency(exchange.second()) > 0
				|| source.frequency(exchange.second()) > 0 && target.frequency(exchange.first()) > 0;
	}

	private static double certainty(int times) {
		return times >= 5 ? 0.92 : times >= 3 ? 0.87 : times == 2 ? 0.8 : 0.7;
	}

	private Map<Integer, List<Phrase>> holding(NameBook book) {
		return held.computeIfAbsent(book, LearnedWords::holdingIn);
	}

	private static Map<Integer, List<Phrase>> holdingIn(NameBook book) {
		Map<Integer, List<Phrase>> holding = new HashMap<>();
		for (Phrase phrase : book.phrases()) {
			for (Word word : phrase.words()) {
				holding.computeIfAbsent(Integer.valueOf(word.stemKey()), key -> new ArrayList<>(2)).add(phrase);
			}
		}
		return holding;
	}

	/** How often the two words make different concepts of otherwise equal names. */
	private static int against(Exchange exchange, Map<Integer, List<Phrase>> holding, NameBook book) {
		List<Phrase> first = holding.getOrDefault(Integer.valueOf(exchange.first()), List.of());
		List<Phrase> second = holding.getOrDefault(Integer.valueOf(exchange.second()), List.of());
		boolean swap = first.size() > second.size();
		int from = swap ? exchange.second() : exchange.first();
		int to = swap ? exchange.first() : exchange.second();
		int count = 0;
		for (Phrase phrase : swap ? second : first) {
			String other = NameBook.signature(phrase, from, to);
			if (book.bySignature(other).stream().anyMatch(found -> found.concept() != phrase.concept())
					&& book.bySignature(other).stream().noneMatch(found -> found.concept() == phrase.concept())) {
				count++;
			}
		}
		return count;
	}

	/** How freely a word can be left out, 0 to 1. */
	Map<Integer, Double> omissible(NameBook source, NameBook target) {
		Map<Integer, List<Phrase>> bySource = holding(source);
		Map<Integer, List<Phrase>> byTarget = holding(target);
		Map<Integer, Double> omissible = new HashMap<>();
		omissions.forEach((word, times) -> {
			int against = kept(word.intValue(), bySource, source) + kept(word.intValue(), byTarget, target);
			omissible.put(word, Double.valueOf(times.intValue() / (times.intValue() + against + 1.5)));
		});
		return omissible;
	}

	/** How often a word makes another concept of an otherwise equal name. */
	private static int kept(int word, Map<Integer, List<Phrase>> holding, NameBook book) {
		int count = 0;
		for (Phrase phrase : holding.getOrDefault(Integer.valueOf(word), List.of())) {
			if (phrase.words().size() > 1) {
				String without = NameBook.signature(phrase, word, -1);
				boolean elsewhere = book.bySignature(without).stream().anyMatch(found -> found.concept() != phrase.concept());
				boolean here = book.bySignature(without).stream().anyMatch(found -> found.concept() == phrase.concept());
				count += elsewhere && !here ? 1 : 0;
			}
		}
		return count;
	}
}

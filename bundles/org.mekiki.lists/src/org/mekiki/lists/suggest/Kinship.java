package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.text.Words;

/**
 * Which words can stand for each other, and how sure that is. Words are kin if they share a key: the stem, the root, a
 * spelling close by, or one that was learned. Keys serve for finding, too.
 */
final class Kinship {

	/** A noun and the adjective made of it: artery, arterial. */
	static final float ADJECTIVE = 0.9f;

	/** One word in two inflections: review, reviewing. */
	static final float INFLECTION = 0.85f;

	/** Two nouns that begin alike: radius, radio. Good for finding, not for more. */
	private static final float SAME_BEGINNING = 0.5f;

	/**
	 * A key with how sure it is.
	 *
	 * @param key
	 *            number from {@link Words#key}
	 * @param strength
	 *            0 to 1
	 */
	record Tie(int key, float strength) {
	}

	private final Map<Word, List<Tie>> ties = new HashMap<>();

	/** All keys of a word, the stem first. */
	List<Tie> ties(Word word) {
		return ties.computeIfAbsent(word, Kinship::own);
	}

	/** Looks every word up once, so that several threads may read from then on. */
	void settle(Iterable<Word> words) {
		words.forEach(this::ties);
	}

	private static List<Tie> own(Word word) {
		List<Tie> own = new ArrayList<>(3);
		own.add(new Tie(word.stemKey(), 1));
		if (word.sort() == Word.Sort.CONTENT) {
			own.add(new Tie(word.baseKey(), INFLECTION));
			own.add(new Tie(word.rootKey(), ADJECTIVE));
		}
		return own;
	}

	/** Adds a key to a word. */
	void tie(Word word, int key, float strength) {
		List<Tie> known = ties(word);
		known.removeIf(tie -> tie.key() == key && tie.strength() < strength);
		if (known.stream().noneMatch(tie -> tie.key() == key)) {
			known.add(new Tie(key, strength));
		}
	}

	/** How sure it is that two words say the same, 0 if nothing speaks for it. */
	float strength(Word one, Word other) {
		if (one == other || one.stemKey() == other.stemKey()) {
			return 1;
		}
		float best = 0;
		List<Tie> first = ties(one);
		List<Tie> second = ties(other);
		for (int i = 1; i < first.size(); i++) {
			for (int j = 1; j < second.size(); j++) {
				if (first.get(i).key() == second.get(j).key()) {
					boolean beginning = first.get(i).key() == one.rootKey() && !one.isAdjective() && !other.isAdjective();
					best = Math.max(best,
							beginning ? SAME_BEGINNING : Math.min(first.get(i).strength(), second.get(j).strength()));
				}
			}
		}
		return best;
	}
}

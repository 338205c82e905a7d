package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Phrases;
import org.mekiki.lists.internal.text.Word;

/**
 * Ties words of the glossary that say the same, in one language or in two. Where several words side by side are one entry of
 * the glossary, a name gets a second form with one word in their place.
 */
final class Translations {

	/** Most words of an entry. */
	private static final int LONGEST = 5;

	/** The usual translation, and how much less each further one is worth. */
	private static final float USUAL = 0.95f;
	private static final float STEP = 0.03f;
	private static final float LEAST = 0.8f;

	/** Synonyms in one language are used more freely than translations. */
	private static final float SYNONYM = 0.78f;

	/** What an entry says of some words. */
	private record Meaning(int key, float strength) {
	}

	private final Map<List<Integer>, List<Meaning>> several = new HashMap<>();
	private final Map<List<Integer>, Word> joined = new HashMap<>();
	private final Set<Integer> beginnings = new HashSet<>();
	private final Phrases phrases;
	private final Kinship kinship;
	private final boolean crossLingual;

	/**
	 * Takes over a glossary.
	 *
	 * @param entries
	 *            its names, taken apart
	 */
	Translations(List<Phrase> entries, Phrases phrases, Kinship kinship, boolean crossLingual) {
		this.phrases = phrases;
		this.kinship = kinship;
		this.crossLingual = crossLingual;
		Map<String, Integer> ranks = new HashMap<>();
		Map<List<Integer>, List<Word>> words = new LinkedHashMap<>();
		for (Phrase entry : entries) {
			int rank = ranks.merge(entry.concept().position() + entry.language(), Integer.valueOf(1), Integer::sum).intValue() - 1;
			int key = phrases.words().key("entry " + entry.concept().position()); //$NON-NLS-1$
			float strength = crossLingual ? Math.max(LEAST, USUAL - STEP * rank) : SYNONYM;
			List<Integer> stems = stems(entry.words());
			if (stems.size() <= LONGEST) {
				words.putIfAbsent(stems, entry.words());
				several.computeIfAbsent(stems, missing -> new ArrayList<>(1)).add(new Meaning(key, strength));
			}
		}
		Map<Integer, List<Word>> byStem = new HashMap<>();
		phrases.words().all()
				.forEach(word -> byStem.computeIfAbsent(Integer.valueOf(word.stemKey()), missing -> new ArrayList<>(1)).add(word));
		words.forEach((stems, said) -> {
			if (stems.size() == 1) {
				byStem.get(stems.get(0)).forEach(word -> tie(word, several.get(stems)));
			} else {
				beginnings.add(stems.get(0));
			}
		});
	}

	private void tie(Word word, List<Meaning> meanings) {
		meanings.forEach(meaning -> kinship.tie(word, meaning.key(), meaning.strength()));
	}

	private static List<Integer> stems(List<Word> words) {
		return words.stream().map(word -> Integer.valueOf(word.stemKey())).toList();
	}

	/** The form of a name with one word for each entry of several words in it; none if there is no such entry. */
	List<Phrase> forms(Phrase phrase) {
		List<Word> shorter = new ArrayList<>();
		List<Word> all = phrase.words();
		int head = 0;
		for (int i = 0; i < all.size();) {
			int length = length(all, i);
			Word word = length < 2 ? all.get(i) : joined(all.subList(i, i + length));
			if (i <= phrase.head() && phrase.head() < i + Math.max(1, length)) {
				head = shorter.size();
			}
			shorter.add(word);
			i += Math.max(1, length);
		}
		return shorter.size() == all.size() ? List.of() : List.of(phrase.form(shorter, head));
	}

	/** How many words from here on are an entry; the most. */
	private int length(List<Word> all, int from) {
		if (beginnings.contains(Integer.valueOf(all.get(from).stemKey()))) {
			for (int length = Math.min(LONGEST, all.size() - from); length > 1; length--) {
				if (several.containsKey(stems(all.subList(from, from + length)))) {
					return length;
				}
			}
		}
		return 1;
	}

	private Word joined(List<Word> words) {
		return joined.computeIfAbsent(stems(words), stems -> {
			Word word = phrases.words().joined(words);
			tie(word, several.get(stems));
			return word;
		});
	}

	/** Whether names of different languages are compared. */
	boolean isCrossLingual() {
		return crossLingual;
	}
}

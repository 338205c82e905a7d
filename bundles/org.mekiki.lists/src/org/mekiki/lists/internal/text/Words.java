package org.mekiki.lists.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words of what is compared. Stems, roots and whatever else words are compared by get numbers from one sequence. */
public final class Words {

	private record Key(String language, String text) {
	}

	private final Map<Key, Word> words = new HashMap<>();
	private final List<Word> all = new ArrayList<>();
	private final Map<String, Integer> keys = new HashMap<>();
	private final Set<String> attested = new HashSet<>();
	private final Languages languages;

	Words(Languages languages) {
		this.languages = languages;
	}

	/** Says that a word occurs, before any word is asked for. */
	void attest(String text) {
		attested.add(text);
	}

	/** Whether a word occurs. */
	boolean isAttested(String text) {
		return attested.contains(text);
	}

	/**
	 * A word.
	 *
	 * @param language
	 *            its language
	 * @param text
	 *            folded text
	 * @param letterMayCount
	 *            whether i, v and x may be numbers here
	 */
	Word word(String language, String text, boolean letterMayCount) {
		String number = Numerals.of(text, language, letterMayCount);
		if (number != null) {
			return words.computeIfAbsent(new Key("#", number), //$NON-NLS-1$
					key -> make("#", number, Spelling.plain(number, Word.Sort.NUMBER))); //$NON-NLS-1$
		}
		return words.computeIfAbsent(new Key(language, text),
				key -> make(language, text, languages.of(language).spell(text, attested::contains)));
	}

	/**
	 * Several words as one.
	 *
	 * @param parts
	 *            the words
	 * @return a word of its own, the same for the same words
	 */
	public Word joined(List<Word> parts) {
		String language = parts.get(0).language();
		String text = String.join(" ", parts.stream().map(Word::stem).toList()); //$NON-NLS-1$
		return words.computeIfAbsent(new Key(language, text),
				key -> make(language, text, Spelling.plain(text, Word.Sort.CONTENT)));
	}

	private Word make(String language, String text, Spelling spelling) {
		Word word = new Word(all.size(), language, text, spelling, key(language + ' ' + spelling.stem()),
				key(language + "- " + spelling.base()), //$NON-NLS-1$
				key(language + "~ " + spelling.root())); //$NON-NLS-1$
		all.add(word);
		return word;
	}

	/**
	 * The number of something that words are compared by.
	 *
	 * @param name
	 *            its name, unique among all
	 * @return counted from 0
	 */
	public int key(String name) {
		return keys.computeIfAbsent(name, key -> Integer.valueOf(keys.size())).intValue();
	}

	/**
	 * How many numbers have been given.
	 *
	 * @return one more than the greatest
	 */
	public int keyCount() {
		return keys.size();
	}

	/**
	 * All words.
	 *
	 * @return by {@link Word#id()}
	 */
	public List<Word> all() {
		return all;
	}
}

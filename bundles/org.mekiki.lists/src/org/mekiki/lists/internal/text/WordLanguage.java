package org.mekiki.lists.internal.text;

import java.util.List;
import java.util.function.Predicate;

/** How a language takes names apart and finds the stems of words. */
interface WordLanguage {

	/** A piece of a name. */
	record Piece(String text, String language, boolean qualifier) {
	}

	/**
	 * Takes a name apart.
	 *
	 * @param name
	 *            as written
	 * @param identifier
	 *            whether it stands in an identifier, where words are not parted by spaces
	 * @return its words in order, in lower case and folded
	 */
	List<Piece> split(String name, boolean identifier);

	/**
	 * Finds the stem of a word.
	 *
	 * @param word
	 *            a piece from {@link #split}
	 * @param attested
	 *            knows the words that occur anywhere in what is compared; a guess is only as good as the word it leads to
	 * @return stem, root and sort
	 */
	Spelling spell(String word, Predicate<String> attested);
}

package org.mekiki.lists.suggest;

import java.util.List;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;

/**
 * How two names compare.
 *
 * @param source
 *            name in the source
 * @param target
 *            name in the target
 * @param grade
 *            the strongest sense in which they are the same
 * @param similarity
 *            share of what they say that both say, 0 to 1, words weighed by how much they tell
 * @param shared
 *            words of the source's name that have one in the target's
 * @param onlyTarget
 *            words of the target's name that have none in the source's
 * @param sourceExtra
 *            share of the source's name that the target's does not say
 * @param targetExtra
 *            share of the target's name that the source's does not say
 * @param heads
 *            whether the words that tell what kind of thing it is correspond
 * @param conflict
 *            whether they differ in a number, a letter, or by an opposite
 */
record Likeness(Phrase source, Phrase target, Grade grade, double similarity, List<Word> shared,
		List<Word> onlyTarget, double sourceExtra, double targetExtra,
		boolean heads, boolean conflict) {

	/** In what sense two names are the same. */
	enum Grade {
		/** The same letters. */
		SPELLING,
		/** The same words in the same order, inflected or spelt differently. */
		WORDS,
		/** The same words in another order. */
		ORDER,
		/** Each word has one that can stand for it. */
		KIN,
		/** They share words. */
		PARTLY
	}
}

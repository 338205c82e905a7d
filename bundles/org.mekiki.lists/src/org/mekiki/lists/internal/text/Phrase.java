package org.mekiki.lists.internal.text;

import java.util.List;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;

/** A label taken apart. */
public final class Phrase {

	private final Concept concept;
	private final Label label;
	private final String language;
	private final List<Word> words;
	private final int qualifiers;
	private final int head;
	private final String folded;
	private boolean derived;
	private boolean shortened;

	/**
	 * Makes a phrase.
	 *
	 * @param concept
	 *            whose label it is
	 * @param label
	 *            the label
	 * @param language
	 *            language it was read in
	 * @param words
	 *            words that carry meaning, in order; those in brackets last
	 * @param qualifiers
	 *            how many words at the end stood in brackets
	 * @param head
	 *            place of the word that the others say more about
	 * @param folded
	 *            the label in one spelling, letters and digits only
	 */
	public Phrase(Concept concept, Label label, String language, List<Word> words, int qualifiers, int head, String folded) {
		this.concept = concept;
		this.label = label;
		this.language = language;
		this.words = List.copyOf(words);
		this.qualifiers = qualifiers;
		this.head = head;
		this.folded = folded;
	}

	/**
	 * Another form of the same label.
	 *
	 * @param newWords
	 *            its words
	 * @param newHead
	 *            place of the word that the others say more about
	 * @return the form, which counts for less than the label itself
	 */
	public Phrase form(List<Word> newWords, int newHead) {
		Phrase form = new Phrase(concept, label, language, newWords, 0, newHead, folded);
		form.derived = true;
		return form;
	}

	/**
	 * The same name without words that its place in the vocabulary says already.
	 *
	 * @param fewerWords
	 *            what is left of the words
	 * @param newHead
	 *            index of the head among them
	 * @return a phrase of the same label
	 */
	public Phrase shortened(List<Word> fewerWords, int newHead) {
		Phrase form = form(fewerWords, newHead);
		form.shortened = true;
		return form;
	}

	/**
	 * Whether words were left out that its place in the vocabulary says already.
	 *
	 * @return true for such a form
	 */
	public boolean isShortened() {
		return shortened;
	}

	/**
	 * Whether it was made from a label rather than being one.
	 *
	 * @return true for other forms
	 */
	public boolean isDerived() {
		return derived;
	}

	/**
	 * Whose label it is.
	 *
	 * @return the concept
	 */
	public Concept concept() {
		return concept;
	}

	/**
	 * The label.
	 *
	 * @return as written
	 */
	public Label label() {
		return label;
	}

	/**
	 * Language it was read in.
	 *
	 * @return primary language
	 */
	public String language() {
		return language;
	}

	/**
	 * Words that carry meaning.
	 *
	 * @return in order, those in brackets last; never empty
	 */
	public List<Word> words() {
		return words;
	}

	/**
	 * Whether a word stood in brackets.
	 *
	 * @param index
	 *            place of the word
	 * @return true for the last ones of labels with brackets
	 */
	public boolean isQualifier(int index) {
		return index >= words.size() - qualifiers;
	}

	/**
	 * Place of the word that the others say more about: the last one in “solar cell”, the first in “history of science”.
	 *
	 * @return an index into the words
	 */
	public int head() {
		return head;
	}

	/**
	 * The label in one spelling.
	 *
	 * @return letters and digits only, in lower case
	 */
	public String folded() {
		return folded;
	}

	@Override
	public String toString() {
		return words.toString();
	}
}

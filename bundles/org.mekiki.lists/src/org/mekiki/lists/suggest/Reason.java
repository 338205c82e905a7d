package org.mekiki.lists.suggest;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/**
 * Why something is suggested.
 *
 * @param kind
 *            what speaks for it
 * @param values
 *            the names and words it is about, in the order in which the text has them
 * @param neighbours
 *            whether what is above or below corresponds, too
 */
public record Reason(Kind kind, List<String> values, boolean neighbours) {

	/** What can speak for a link. */
	public enum Kind {
		/** Both have the same name. */
		SAME_NAME,
		/** The names have the same words, spelt or inflected differently. */
		SAME_WORDS,
		/** The names have the same words in another order. */
		SAME_WORDS_OTHER_ORDER,
		/** Each word of one name has one in the other that can stand for it. */
		WORDS_FOR_WORDS,
		/** The names are translations of each other. */
		TRANSLATION,
		/** The names share words, and nothing else comes near. */
		SHARED_WORDS,
		/** The name of the source says the same and more. */
		SOURCE_SAYS_MORE,
		/** The name of the target says the same and more. */
		TARGET_SAYS_MORE,
		/** What is above the source corresponds to the target. */
		ABOVE,
		/** What is most like the source belongs to the target. */
		LIKE
	}

	/** Takes a copy. */
	public Reason {
		values = List.copyOf(values);
	}

	static Reason of(Kind kind, boolean neighbours, String... values) {
		return new Reason(kind, List.of(values), neighbours);
	}

	/**
	 * The reason as a sentence.
	 *
	 * @param locale
	 *            language of the reader
	 * @return one line
	 */
	public String text(Locale locale) {
		Texts texts = Texts.of(Reason.class, locale);
		String text = texts.get(kind.name(), values.toArray());
		return neighbours ? texts.get("withNeighbours", text) : text; //$NON-NLS-1$
	}
}

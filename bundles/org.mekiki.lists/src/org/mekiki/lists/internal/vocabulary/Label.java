package org.mekiki.lists.internal.vocabulary;

import java.util.Objects;

/**
 * What a concept is called.
 *
 * @param text
 *            as written, never blank
 * @param language
 *            BCP 47 tag in lower case; empty if nobody said
 * @param kind
 *            what it is to the concept
 */
public record Label(String text, String language, LabelKind kind) {

	/** Checks that nothing is missing. */
	public Label {
		Objects.requireNonNull(text);
		Objects.requireNonNull(language);
		Objects.requireNonNull(kind);
	}

	/**
	 * The language without country or script, by its usual code.
	 *
	 * @return such as {@code en}; empty if nobody said
	 */
	public String primaryLanguage() {
		int end = language.indexOf('-');
		return LanguageCodes.usual(end < 0 ? language : language.substring(0, end));
	}
}

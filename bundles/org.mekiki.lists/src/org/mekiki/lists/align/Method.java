package org.mekiki.lists.align;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/** How links are found: the words kept in their feature {@code method}, and how people read them. */
public enum Method {

	/** The source states the link itself. */
	SOURCE_TABLE("source table"), //$NON-NLS-1$
	/** Somebody read both sides. */
	READING("reading"), //$NON-NLS-1$
	/** The suggestion engine found it. */
	SUGGESTION("org.mekiki.lists.suggest"), //$NON-NLS-1$
	/** It was taken over from the link of an earlier edition. */
	CARRY_OVER("carried over"), //$NON-NLS-1$
	/** It stood in an imported file. */
	IMPORT("import"); //$NON-NLS-1$

	private final String word;

	Method(String word) {
		this.word = word;
	}

	/**
	 * What is kept in the model.
	 *
	 * @return the same in all languages
	 */
	public String word() {
		return word;
	}

	/**
	 * What people read.
	 *
	 * @param word
	 *            value of the feature {@code method}, may be null
	 * @param locale
	 *            English or Japanese
	 * @return the words for a known method, else the value as it is; never null
	 */
	public static String text(String word, Locale locale) {
		for (Method method : values()) {
			if (method.word.equals(word)) {
				return Texts.of(Method.class, locale).get("method." + method.name()); //$NON-NLS-1$
			}
		}
		return word == null ? "" : word; //$NON-NLS-1$
	}
}

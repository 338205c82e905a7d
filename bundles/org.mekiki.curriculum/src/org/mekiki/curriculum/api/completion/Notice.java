package org.mekiki.curriculum.api.completion;

import java.util.Map;

/**
 * What is published about a programme before it starts, as far as it is not in the outline. Texts by language.
 *
 * @param purpose
 *            what the programme is for
 * @param entry
 *            who may take it
 * @param method
 *            how it is taught
 * @param capacity
 *            how many may take part; 0 if nothing is said
 * @since 0.1
 */
public record Notice(Map<String, String> purpose, Map<String, String> entry, Map<String, String> method, int capacity) {

	/** Nothing is said. */
	public static final Notice NONE = new Notice(Map.of(), Map.of(), Map.of(), 0);

	/** Copies the texts. */
	public Notice {
		purpose = Map.copyOf(purpose);
		entry = Map.copyOf(entry);
		method = Map.copyOf(method);
	}

	/**
	 * A text in a language, or failing that in English, or any.
	 *
	 * @param texts
	 *            one of the texts of the notice
	 * @param language
	 *            BCP 47 tag
	 * @return empty if there is none
	 */
	public static String in(Map<String, String> texts, String language) {
		String exact = texts.get(language);
		if (exact == null) {
			exact = texts.get("en"); //$NON-NLS-1$
		}
		return exact != null ? exact : texts.values().stream().sorted().findFirst().orElse(""); //$NON-NLS-1$
	}
}

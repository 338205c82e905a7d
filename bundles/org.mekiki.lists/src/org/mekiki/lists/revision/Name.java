package org.mekiki.lists.revision;

import java.util.Objects;

/**
 * What an entry is called.
 *
 * @param text
 *            as written
 * @param language
 *            BCP 47 tag; empty if nobody said
 * @param preferred
 *            whether it is the name to be shown in its language
 */
public record Name(String text, String language, boolean preferred) {

	/** Checks that nothing is missing. */
	public Name {
		Objects.requireNonNull(text);
		Objects.requireNonNull(language);
	}
}

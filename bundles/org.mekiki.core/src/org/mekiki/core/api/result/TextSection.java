package org.mekiki.core.api.result;

import java.util.Objects;

/**
 * Words.
 *
 * @param title
 *            heading
 * @param markdown
 *            CommonMark; HTML in it is shown as text
 * @since 0.1
 */
public record TextSection(String title, String markdown) implements Section {

	/** Checks that both are there. */
	public TextSection {
		Objects.requireNonNull(title);
		Objects.requireNonNull(markdown);
	}
}

package org.mekiki.funding.ui.internal.board;

import java.util.Objects;

/**
 * Money that adds up: one kind of one currency. A board shows one scope at a time.
 *
 * @param id
 *            tells it from others
 * @param label
 *            what people call it, in the language of the user interface
 * @param currency
 *            ISO 4217 code
 * @param perYear
 *            whether sums over several years count money twice
 */
public record BoardScope(String id, String label, String currency, boolean perYear) {

	/** Nothing may be null. */
	public BoardScope {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(currency);
	}
}

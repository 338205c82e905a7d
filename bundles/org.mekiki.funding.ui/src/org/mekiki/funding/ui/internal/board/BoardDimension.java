package org.mekiki.funding.ui.internal.board;

import java.util.Objects;

/**
 * Something that money is looked at by.
 *
 * @param name
 *            name of the column
 * @param label
 *            what people call it, in the language of the user interface
 * @param role
 *            what it is good for
 */
public record BoardDimension(String name, String label, Role role) {

	/** What a dimension is good for. */
	public enum Role {
		/** Points in time, that follow each other along an axis. */
		TIME,
		/** Few groups: ministries, countries, domains. */
		GROUP,
		/** Many things, that are in a group each: programmes, projects. */
		THING,
		/** Those who got the money and passed it on. */
		PAYER,
		/** Those who get the money. */
		PAYEE
	}

	/** Nothing may be null. */
	public BoardDimension {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(role);
	}
}

package org.mekiki.facts.api;

import java.util.Objects;

/**
 * What a column is called and holds.
 *
 * @param name
 *            technical name, once in a table; never shown to users
 * @param kind
 *            what it holds
 */
public record ColumnSpec(String name, ColumnKind kind) {

	/**
	 * Nothing may be null.
	 */
	public ColumnSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
	}

	/**
	 * A dimension of texts.
	 *
	 * @param name
	 *            its name
	 * @return the description
	 */
	public static ColumnSpec text(String name) {
		return new ColumnSpec(name, ColumnKind.TEXT);
	}

	/**
	 * A dimension of whole numbers.
	 *
	 * @param name
	 *            its name
	 * @return the description
	 */
	public static ColumnSpec number(String name) {
		return new ColumnSpec(name, ColumnKind.NUMBER);
	}

	/**
	 * A measure, or a key.
	 *
	 * @param name
	 *            its name
	 * @return the description
	 */
	public static ColumnSpec measure(String name) {
		return new ColumnSpec(name, ColumnKind.MEASURE);
	}
}

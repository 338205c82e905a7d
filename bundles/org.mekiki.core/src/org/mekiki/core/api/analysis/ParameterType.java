package org.mekiki.core.api.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a parameter takes. {@link #keyword()} is the word used in {@code plugin.xml} and on the command line.
 *
 * @since 0.1
 */
public enum ParameterType {
	/** A taxonomy, by identifier. */
	TAXONOMY("taxonomy"), //$NON-NLS-1$
	/** A technology, by identifier or notation. */
	TECHNOLOGY("technology"), //$NON-NLS-1$
	/** A technology list, by identifier or notation. */
	LIST("list"), //$NON-NLS-1$
	/** A country or group of countries: ISO 3166-1 alpha-2 code, or EU, G7 and the like for groups. */
	JURISDICTION("jurisdiction"), //$NON-NLS-1$
	/** A programme, by identifier or notation. */
	PROGRAMME("programme"), //$NON-NLS-1$
	/** Fiscal or calendar years, both ends included: {@code 2021-2025} or {@code 2021}. */
	YEARS("years"), //$NON-NLS-1$
	/** An exact decimal number. */
	NUMBER("number"), //$NON-NLS-1$
	/** One of a few words. */
	CHOICE("choice"), //$NON-NLS-1$
	/** Words. */
	TEXT("text"), //$NON-NLS-1$
	/** {@code true} or {@code false}. */
	BOOLEAN("boolean"); //$NON-NLS-1$

	private final String keyword;

	ParameterType(String keyword) {
		this.keyword = keyword;
	}

	/**
	 * The word for it in declarations.
	 *
	 * @return lower case
	 */
	public String keyword() {
		return keyword;
	}

	/**
	 * Whether it takes an element of the model.
	 *
	 * @return true for taxonomy, technology, list, programme
	 */
	public boolean isElement() {
		return this == TAXONOMY || this == TECHNOLOGY || this == LIST || this == PROGRAMME;
	}

	/**
	 * The type with a keyword.
	 *
	 * @param keyword
	 *            as in declarations
	 * @return empty if there is none
	 */
	public static Optional<ParameterType> of(String keyword) {
		return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
	}
}

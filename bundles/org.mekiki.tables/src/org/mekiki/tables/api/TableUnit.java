package org.mekiki.tables.api;

import java.math.BigDecimal;
import java.util.Objects;

import org.mekiki.tables.internal.value.UnitWords;

/**
 * What a number counts.
 *
 * @param label
 *            as people write it: 百万円, %, 人
 * @param currency
 *            ISO 4217 code; null if it is no money
 * @param factor
 *            how many of the currency's main unit one is: 1,000,000 for 百万円
 * @since 0.1
 */
public record TableUnit(String label, String currency, BigDecimal factor) {

	/**
	 * Reads a unit that stands alone.
	 *
	 * @param words
	 *            such as 百万円 or USD thousand
	 * @return the unit; null if these words are none
	 */
	public static TableUnit parse(String words) {
		return UnitWords.exactly(words);
	}

	/** Checks that nothing is missing. */
	public TableUnit {
		Objects.requireNonNull(label);
		Objects.requireNonNull(factor);
	}
}

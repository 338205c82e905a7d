package org.mekiki.funding.api;

import java.util.Objects;

/**
 * Which money is looked at. All money of one scope adds up.
 *
 * @param measure
 *            what is added up
 * @param currency
 *            ISO 4217 code
 * @param vintage
 *            the sheet year to believe; empty for the newest statement of each amount, which is the usual
 * @since 0.1
 */
public record MoneyScope(MoneyMeasure measure, String currency, String vintage) {

	/** Nothing may be null. */
	public MoneyScope {
		Objects.requireNonNull(measure);
		Objects.requireNonNull(currency);
		Objects.requireNonNull(vintage);
	}

	/**
	 * The newest statements.
	 *
	 * @param measure
	 *            what is added up
	 * @param currency
	 *            ISO 4217 code
	 * @return the scope
	 */
	public static MoneyScope of(MoneyMeasure measure, String currency) {
		return new MoneyScope(measure, currency, ""); //$NON-NLS-1$
	}
}

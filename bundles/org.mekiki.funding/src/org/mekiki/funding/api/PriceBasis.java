package org.mekiki.funding.api;

import java.util.Objects;

/**
 * At whose prices an amount is stated.
 *
 * @param deflator
 *            name of the price index by which it was brought to the prices of the base year; empty for nominal amounts
 * @param baseYear
 *            year whose prices they are; 0 for nominal amounts
 * @since 0.1
 */
public record PriceBasis(String deflator, int baseYear) {

	/** Amounts as they were at the time. */
	public static final PriceBasis NOMINAL = new PriceBasis("", 0); //$NON-NLS-1$

	/** A real amount names its deflator. */
	public PriceBasis {
		Objects.requireNonNull(deflator);
		if (deflator.isEmpty() != (baseYear == 0)) {
			throw new IllegalArgumentException("Real amounts have a deflator and a base year"); //$NON-NLS-1$
		}
	}

	/**
	 * Whether amounts are as they were at the time.
	 *
	 * @return false for real amounts
	 */
	public boolean isNominal() {
		return baseYear == 0;
	}
}

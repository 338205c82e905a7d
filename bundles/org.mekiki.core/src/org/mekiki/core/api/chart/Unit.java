package org.mekiki.core.api.chart;

import java.math.BigDecimal;

/**
 * The unit values are shown in. The values themselves stay in their base unit: with the symbol 億円 and the factor
 * 100,000,000, the value 1,234,500,000 (yen) is shown as 12.3.
 *
 * @param symbol   shown in axis titles and tooltips, may be empty (a plain count)
 * @param factor   how many base units one shown unit is, greater than zero
 * @param decimals most fraction digits in labels, 0 to 9; tooltips show the exact value
 */
public record Unit(String symbol, BigDecimal factor, int decimals) {
	/** A plain count. */
	public static final Unit COUNT = new Unit("", BigDecimal.ONE, 0); //$NON-NLS-1$
	/** Shares: the value 0.375 is shown as 37.5 %. */
	public static final Unit PERCENT = new Unit("%", new BigDecimal("0.01"), 1); //$NON-NLS-1$ //$NON-NLS-2$

	/** Checks the factor and the digits. */
	public Unit {
		symbol = Texts.orEmpty(symbol);
		factor = Numbers.exact(Texts.required(factor, "factor")); //$NON-NLS-1$
		if (factor.signum() <= 0)
			throw new IllegalArgumentException("The factor of a unit is greater than zero"); //$NON-NLS-1$
		if (decimals < 0 || decimals > 9)
			throw new IllegalArgumentException("A unit shows 0 to 9 fraction digits"); //$NON-NLS-1$
	}

	/**
	 * A unit of so many base units.
	 *
	 * @param symbol   for example 億円
	 * @param factor   for example 100,000,000
	 * @param decimals most fraction digits in labels
	 * @return never null
	 */
	public static Unit of(String symbol, long factor, int decimals) {
		return new Unit(symbol, BigDecimal.valueOf(factor), decimals);
	}
}

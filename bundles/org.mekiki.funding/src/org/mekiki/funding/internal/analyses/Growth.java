package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rates of growth. */
final class Growth {

	private static final int DIGITS = 6;

	private Growth() {
	}

	/**
	 * Compound growth a year: (last ÷ first)^(1 ÷ years) − 1.
	 *
	 * @return null if an amount is not above zero or no year lies between
	 */
	static BigDecimal compound(long first, long last, int years) {
		if (first <= 0 || last <= 0 || years <= 0) {
			return null;
		}
		double ratio = BigDecimal.valueOf(last).divide(BigDecimal.valueOf(first), MathContext.DECIMAL64).doubleValue();
		// strict: the same bits on every machine
		return BigDecimal.valueOf(StrictMath.pow(ratio, 1.0 / years) - 1).setScale(DIGITS, RoundingMode.HALF_UP);
	}
}

package org.mekiki.funding.internal.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Amounts in the smallest unit of their currency, as the model keeps them. */
final class MinorUnits {

	private MinorUnits() {
	}

	/** Exact, or rounded if asked for. An {@link ArithmeticException} says that it cannot be. */
	static long of(BigDecimal amount, BigDecimal factor, String currency, boolean halfUp) {
		int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
		BigDecimal minor = amount.multiply(factor).movePointRight(digits);
		return (halfUp ? minor.setScale(0, RoundingMode.HALF_UP) : minor).longValueExact();
	}
}

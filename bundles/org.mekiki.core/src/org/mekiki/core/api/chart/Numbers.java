package org.mekiki.core.api.chart;

import java.math.BigDecimal;

/** What the values of a chart may be. */
final class Numbers {
	/** More digits than any amount, share or measurement needs; bounds what hostile input can make us print. */
	private static final int MAX_DIGITS = 60;

	private Numbers() {
	}

	/**
	 * One value has one form, so that descriptions are compared by value: 1.50 and 1.5 are the same.
	 *
	 * @param value may be null
	 * @return the same value without trailing zeros and without exponent
	 */
	static BigDecimal exact(BigDecimal value) {
		if (value == null)
			return null;
		if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS)
			throw new IllegalArgumentException("A value of a chart has at most " + MAX_DIGITS + " digits"); //$NON-NLS-1$ //$NON-NLS-2$
		var stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}

package org.mekiki.funding.internal.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Amounts in millions of yen, as exact yen. */
final class Amounts {

	private static final Pattern NUMBER = Pattern.compile("[-\u25b3\u25b2\u2212]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,40})?([eE][-+]?[0-2]?\\d)?"); //$NON-NLS-1$
	private static final int YEN = 6;
	private static final int MOST_BITS = 62;
	/** Digits that no one writes by hand into millions of yen: a thousandth of a yen and less. */
	private static final BigDecimal NOISE = new BigDecimal("0.001"); //$NON-NLS-1$

	private Amounts() {
	}

	/**
	 * Reads an amount.
	 *
	 * @param text
	 *            of a cell, not blank
	 * @param flags
	 *            takes what was done to make it whole yen
	 * @return yen; null if it is no number
	 */
	static Long yen(String text, Set<ReviewFlag> flags) {
		String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
		if (!NUMBER.matcher(folded).matches()) {
			return null;
		}
		boolean negative = !Character.isDigit(folded.charAt(0));
		BigDecimal yen = new BigDecimal(folded.substring(negative ? 1 : 0).replace(",", "")).movePointRight(YEN); //$NON-NLS-1$ //$NON-NLS-2$
		BigDecimal whole = yen.setScale(0, RoundingMode.HALF_UP);
		BigDecimal rest = yen.subtract(whole).abs();
		if (rest.signum() != 0) {
			flags.add(rest.compareTo(NOISE) <= 0 ? ReviewFlag.FLOAT_NOISE : ReviewFlag.ROUNDED);
		}
		return whole.unscaledValue().bitLength() > MOST_BITS ? null : Long.valueOf(negative ? -whole.longValueExact() : whole.longValueExact());
	}
}

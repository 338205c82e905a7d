package org.mekiki.funding.ui.internal.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;

import org.mekiki.core.api.chart.Unit;
import org.mekiki.workbench.api.MoneyDisplay;

/** Amounts as people type them: in the unit of the window, or with a unit of their own. */
final class AmountText {

	private static final Map<String, BigDecimal> UNITS = Map.of("\u5186", BigDecimal.ONE, "\u5343\u5186", BigDecimal.valueOf(1_000), //$NON-NLS-1$ //$NON-NLS-2$
			"\u767e\u4e07\u5186", BigDecimal.valueOf(1_000_000), "\u5104\u5186", BigDecimal.valueOf(100_000_000), "\u5146\u5186", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			BigDecimal.valueOf(1_000_000_000_000L), "\u5104", BigDecimal.valueOf(100_000_000)); //$NON-NLS-1$
	private static final int MOST_DIGITS = 17;

	private AmountText() {
	}

	/** An amount exactly, in the unit of the window without the unit; empty for none. */
	static String write(Long minor, String currency) {
		if (minor == null) {
			return ""; //$NON-NLS-1$
		}
		Unit unit = MoneyDisplay.unit(currency);
		BigDecimal shown = BigDecimal.valueOf(minor.longValue()).divide(unit.factor());
		return shown.stripTrailingZeros().scale() <= unit.decimals()
				? MoneyDisplay.figure(BigInteger.valueOf(minor.longValue()), currency)
				: String.format(java.util.Locale.ROOT, "%,." + shown.stripTrailingZeros().scale() + "f", shown); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Reads an amount.
	 *
	 * @return in minor units; null if nothing was typed
	 * @throws NumberFormatException
	 *             if it is no amount, or one that is no whole number of minor units
	 */
	static Long read(String typed, String currency) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s\\u00a5]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (text.isEmpty()) {
			return null;
		}
		int digits = 0;
		while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
			digits++;
		}
		String word = text.substring(digits);
		String symbol = MoneyDisplay.unit(currency).symbol().replaceAll("[,\\s]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		BigDecimal factor = word.isEmpty() || word.equals(symbol) ? MoneyDisplay.unit(currency).factor() : UNITS.get(word);
		if (factor == null) {
			throw new NumberFormatException(typed);
		}
		try {
			BigDecimal minor = new BigDecimal(text.substring(0, digits)).multiply(factor).setScale(0, RoundingMode.UNNECESSARY);
			if (minor.precision() > MOST_DIGITS) {
				throw new NumberFormatException(typed);
			}
			return Long.valueOf(minor.longValueExact());
		} catch (ArithmeticException fraction) {
			throw (NumberFormatException) new NumberFormatException(typed).initCause(fraction);
		}
	}
}

package org.mekiki.workbench.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.chart.Unit;
import org.mekiki.workbench.internal.grid.MoneyUnit;

/**
 * How amounts of money are written on screen. Yen are shown in the unit that the user has chosen for the whole window,
 * other currencies in their main unit. UI thread.
 *
 * @since 0.1
 */
public final class MoneyDisplay {

	private static final String YEN = "JPY"; //$NON-NLS-1$
	private static final DecimalFormatSymbols SYMBOLS = symbols();

	private MoneyDisplay() {
	}

	private static DecimalFormatSymbols symbols() {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setMinusSign('\u2212');
		return symbols;
	}

	/**
	 * The units for yen.
	 *
	 * @return their names in the language of the user interface, the smallest first
	 */
	public static List<String> units() {
		List<String> names = new ArrayList<>();
		for (MoneyUnit unit : MoneyUnit.values()) {
			names.add(unit.label());
		}
		return names;
	}

	/**
	 * The unit chosen.
	 *
	 * @return index in {@link #units()}
	 */
	public static int chosen() {
		return MoneyUnit.current().ordinal();
	}

	/**
	 * Chooses the unit for the whole window.
	 *
	 * @param index
	 *            index in {@link #units()}
	 */
	public static void choose(int index) {
		MoneyUnit.values()[index].choose();
	}

	/**
	 * The unit in which amounts of a currency are shown now.
	 *
	 * @param currency
	 *            ISO 4217 code
	 * @return for charts, whose values are in minor units
	 */
	public static Unit unit(String currency) {
		if (YEN.equals(currency)) {
			MoneyUnit unit = MoneyUnit.current();
			return Unit.of(unit.label(), unit.factor().longValueExact(), unit.decimals());
		}
		return new Unit(currency, BigDecimal.TEN.pow(digits(currency)), 0);
	}

	private static int digits(String currency) {
		try {
			return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
		} catch (IllegalArgumentException unknown) {
			return 2;
		}
	}

	/**
	 * An amount in the unit of the window, rounded for reading, without the unit.
	 *
	 * @param minor
	 *            in minor units
	 * @param currency
	 *            ISO 4217 code
	 * @return such as {@code 5,000.0}
	 */
	public static String figure(BigInteger minor, String currency) {
		Unit unit = unit(currency);
		BigDecimal shown = new BigDecimal(minor).divide(unit.factor(), unit.decimals(), RoundingMode.HALF_UP);
		return format(shown, unit.decimals());
	}

	/**
	 * An amount in the unit of the window, rounded for reading.
	 *
	 * @param minor
	 *            in minor units
	 * @param currency
	 *            ISO 4217 code
	 * @return with the unit
	 */
	public static String text(BigInteger minor, String currency) {
		return joined(figure(minor, currency), unit(currency).symbol());
	}

	/**
	 * An amount to the last yen or cent.
	 *
	 * @param minor
	 *            in minor units
	 * @param currency
	 *            ISO 4217 code
	 * @return with the unit
	 */
	public static String exact(BigInteger minor, String currency) {
		if (YEN.equals(currency)) {
			return joined(format(new BigDecimal(minor), 0), MoneyUnit.YEN.label());
		}
		int digits = digits(currency);
		return joined(format(new BigDecimal(minor, digits), digits), currency);
	}

	private static String joined(String figure, String unit) {
		if (Character.isDigit(unit.codePointAt(0))) {
			return figure + " \u00d7 " + unit; //$NON-NLS-1$
		}
		return Character.isIdeographic(unit.codePointAt(0)) ? figure + unit : figure + ' ' + unit;
	}

	private static String format(BigDecimal number, int decimals) {
		DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS); //$NON-NLS-1$
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(number);
	}

	/**
	 * Adds a listener, called on the UI thread after another unit was chosen.
	 *
	 * @param listener
	 *            who shows amounts
	 */
	public static void addListener(Runnable listener) {
		MoneyUnit.addListener(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows amounts
	 */
	public static void removeListener(Runnable listener) {
		MoneyUnit.removeListener(listener);
	}
}

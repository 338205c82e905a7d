package org.mekiki.charts.internal.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

import org.mekiki.core.api.chart.Unit;

/** Numbers as readers expect them: thousands separated, true minus, exact where asked. */
public final class NumberText {
	private static final char MINUS = '\u2212';
	/** Beyond this, digits say less than a power of ten. */
	private static final BigDecimal HUGE = new BigDecimal("1E15"); //$NON-NLS-1$

	private NumberText() {
	}

	/**
	 * Brings a value to its shown unit.
	 *
	 * @param value in base units
	 * @param unit  never null
	 * @return exact for factors that are powers of ten
	 */
	public static BigDecimal shown(BigDecimal value, Unit unit) {
		return value.divide(unit.factor(), MathContext.DECIMAL128);
	}

	/**
	 * A position on an axis; never for arithmetic with amounts.
	 *
	 * @param value in base units, null gives null
	 * @param unit  never null
	 * @return nearest double
	 */
	public static Double position(BigDecimal value, Unit unit) {
		return value == null ? null : Double.valueOf(shown(value, unit).doubleValue());
	}

	/**
	 * Rounded for a label, without the unit's symbol.
	 *
	 * @param value in base units
	 * @param unit  decides on the digits
	 * @return for example −1,234.5
	 */
	public static String label(BigDecimal value, Unit unit) {
		var shown = shown(value, unit).setScale(unit.decimals(), RoundingMode.HALF_EVEN);
		return fixed(unit.decimals()).format(shown);
	}

	/**
	 * Every digit, with the unit's symbol.
	 *
	 * @param value in base units
	 * @param unit  gives the symbol
	 * @return for example 12.345678 億円
	 */
	public static String exact(BigDecimal value, Unit unit) {
		return withSymbol(format(Integer.MAX_VALUE).format(shown(value, unit)), unit);
	}

	/**
	 * Adds the symbol of a unit.
	 *
	 * @param number a number
	 * @param unit   its unit
	 * @return number and symbol with a space between
	 */
	public static String withSymbol(String number, Unit unit) {
		return unit.symbol().isEmpty() ? number : number + "\u00A0" + unit.symbol(); //$NON-NLS-1$
	}

	/**
	 * A format with so many fraction digits at most.
	 *
	 * @param decimals most fraction digits
	 * @return new
	 */
	public static NumberFormat format(int decimals) {
		var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setMinusSign(MINUS);
		symbols.setExponentSeparator("E"); //$NON-NLS-1$
		var scientific = new DecimalFormat("0.##E0", symbols); //$NON-NLS-1$
		var format = new DecimalFormat("#,##0", symbols) { //$NON-NLS-1$
			private static final long serialVersionUID = 1L;

			@Override
			public StringBuffer format(double number, StringBuffer result, java.text.FieldPosition field) {
				return Math.abs(number) >= HUGE.doubleValue() ? scientific.format(number, result, field)
						: super.format(number == 0 ? 0 : number, result, field);
			}
		};
		format.setMaximumFractionDigits(Math.min(decimals, 340));
		return format;
	}

	/** Labels beside one another have the same number of digits, so that their points stand in line. */
	private static NumberFormat fixed(int decimals) {
		var format = format(decimals);
		format.setMinimumFractionDigits(decimals);
		return format;
	}

	/**
	 * A share as percentage.
	 *
	 * @param part  not negative
	 * @param whole greater than zero
	 * @return for example 37.5 %
	 */
	public static String percent(BigDecimal part, BigDecimal whole) {
		return fixed(1).format(part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_EVEN)) + "\u00A0%"; //$NON-NLS-1$
	}
}

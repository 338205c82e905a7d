package org.mekiki.report.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.internal.content.ReportTexts;

/**
 * What people read in a cell: thousands separated, a true minus, the currency in the heading where all amounts share it.
 *
 * @since 0.1
 */
public final class CellText {

	private static final char MINUS = '\u2212';
	private static final String NO_BREAK = "\u00a0"; //$NON-NLS-1$
	/** Beyond so many digits, powers of ten say more. */
	private static final int MOST_DIGITS = 60;

	private final Texts texts;

	/**
	 * Writes cells for readers of a language.
	 *
	 * @param locale
	 *            English or Japanese
	 */
	public CellText(Locale locale) {
		texts = ReportTexts.of(locale);
	}

	/**
	 * The heading of a column, with the currency of its amounts if it is always the same.
	 *
	 * @param table
	 *            the table
	 * @param column
	 *            index of the column
	 * @return one line
	 */
	public String heading(Table table, int column) {
		String label = table.columns().get(column).label();
		String currency = currency(table, column);
		return currency.isEmpty() ? label : texts.get("heading.unit", label, currency); //$NON-NLS-1$
	}

	/**
	 * The text of a cell of a column whose {@link #heading} is shown.
	 *
	 * @param table
	 *            the table
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return empty if there is no value
	 */
	public String cell(Table table, int row, int column) {
		Object value = table.value(row, column);
		return value instanceof Money money && !currency(table, column).isEmpty() ? amount(money)
				: of(value, table.columns().get(column));
	}

	/**
	 * The text of a value that stands alone.
	 *
	 * @param value
	 *            content of a cell; may be null
	 * @param column
	 *            the column it is in
	 * @return empty if there is no value
	 */
	public String of(Object value, Column column) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Long number -> number(BigDecimal.valueOf(number.longValue()));
		case BigDecimal share when column.type() == ColumnType.PERCENTAGE -> percentage(share);
		case BigDecimal number -> number(number);
		case Money money -> amount(money) + NO_BREAK + money.currency();
		case FiscalYear year -> texts.get("fiscalYear", Integer.toString(year.year())); //$NON-NLS-1$
		case ModelLink link -> link.label();
		default -> value.toString();
		};
	}

	/**
	 * The one currency of a column.
	 *
	 * @param table
	 *            the table
	 * @param column
	 *            index of the column
	 * @return its code; empty if there is none, or several
	 */
	public static String currency(Table table, int column) {
		if (table.columns().get(column).type() != ColumnType.MONEY) {
			return ""; //$NON-NLS-1$
		}
		String common = ""; //$NON-NLS-1$
		for (int row = 0; row < table.rowCount(); row++) {
			if (table.value(row, column) instanceof Money money) {
				if (!common.isEmpty() && !Objects.equals(common, money.currency())) {
					return ""; //$NON-NLS-1$
				}
				common = money.currency();
			}
		}
		return common;
	}

	/**
	 * An amount in its currency's main unit.
	 *
	 * @param money
	 *            the amount
	 * @return exact: yen as they are, cents as two decimals
	 */
	public static BigDecimal inMainUnit(Money money) {
		return BigDecimal.valueOf(money.amount(), decimals(money.currency()));
	}

	/**
	 * How many decimals amounts of a currency have.
	 *
	 * @param code
	 *            ISO 4217 code; an unknown one has none
	 * @return 0 for yen, 2 for euro
	 */
	public static int decimals(String code) {
		try {
			return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
		} catch (IllegalArgumentException unknown) {
			return 0;
		}
	}

	private static String amount(Money money) {
		return number(inMainUnit(money));
	}

	private static String percentage(BigDecimal share) {
		if (isUnwieldy(share)) {
			return number(share);
		}
		return number(share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN)) + NO_BREAK + '%';
	}

	private static String number(BigDecimal number) {
		if (isUnwieldy(number)) {
			return number.toString().replace('-', MINUS);
		}
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setMinusSign(MINUS);
		DecimalFormat format = new DecimalFormat("#,##0", symbols); //$NON-NLS-1$
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	private static boolean isUnwieldy(BigDecimal number) {
		return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS;
	}
}

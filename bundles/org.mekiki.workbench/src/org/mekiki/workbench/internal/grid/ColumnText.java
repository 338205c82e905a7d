package org.mekiki.workbench.internal.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;

/**
 * How the values of a column are written: in the cell, with the unit in the heading; exactly, for the tooltip; and so
 * that a spreadsheet reads them as what they are. Safe for use by many threads.
 */
final class ColumnText {

	private static final String YEN = "JPY"; //$NON-NLS-1$
	/** From how many rows it is seen which currency and how many decimals a column has. */
	private static final int SAMPLE = 1000;
	private static final int MOST_DECIMALS = 4;
	private static final int MOST_DECIMALS_OF_PERCENT = 1;
	/** April to March. */
	private static final int FIRST_MONTH = 4;

	private final Column column;
	private final MoneyUnit unit;
	private final Locale locale;
	private final String currency;
	private final int decimals;

	ColumnText(Table table, int index, MoneyUnit unit, Locale locale) {
		this.column = table.columns().get(index);
		this.unit = unit;
		this.locale = locale;
		String seen = null;
		int most = 0;
		for (int row = 0; row < Math.min(SAMPLE, table.rowCount()); row++) {
			Object value = table.value(row, index);
			if (value instanceof Money money && seen == null) {
				seen = money.currency();
			} else if (value instanceof BigDecimal number) {
				most = Math.max(most, number.stripTrailingZeros().scale());
			}
		}
		currency = seen;
		decimals = switch (column.type()) {
		case DECIMAL -> Math.min(most, MOST_DECIMALS);
		case PERCENTAGE -> Math.max(0, Math.min(most - 2, MOST_DECIMALS_OF_PERCENT));
		default -> 0;
		};
	}

	/** The heading, with the unit of the figures below. */
	String heading() {
		String sign = switch (column.type()) {
		case PERCENTAGE -> "%"; //$NON-NLS-1$
		case MONEY -> currency == null ? "" : YEN.equals(currency) ? unit.label() : currency; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
		return sign.isEmpty() || column.label().contains(sign) ? column.label() : column.label() + " (" + sign + ')'; //$NON-NLS-1$
	}

	/** What stands in a cell; empty for no value. */
	String cell(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case String text -> oneLine(text);
		case ModelLink link -> oneLine(link.label());
		case Long number -> figure(BigDecimal.valueOf(number.longValue()), 0);
		case Money money -> money(money);
		case BigDecimal share when column.type() == ColumnType.PERCENTAGE -> figure(share.movePointRight(2), decimals);
		case BigDecimal number -> figure(number, decimals);
		case FiscalYear year -> fiscalYear(year);
		default -> value.toString();
		};
	}

	/** The whole truth about a value, for a tooltip; empty for no value. */
	String exact(Object value) {
		return switch (value) {
		case null -> Messages.noValue;
		case Money money -> YEN.equals(money.currency())
				? NLS.bind(Messages.exactYen, figure(BigDecimal.valueOf(money.amount()), 0))
				: figure(major(money), major(money).scale()) + ' ' + money.currency();
		case BigDecimal share when column.type() == ColumnType.PERCENTAGE -> exactFigure(share.movePointRight(2)) + " %"; //$NON-NLS-1$
		case BigDecimal number -> exactFigure(number);
		case FiscalYear year -> NLS.bind(Messages.exactFiscalYear, fiscalYear(year), era(year));
		case String text -> text;
		case ModelLink link -> link.label();
		default -> cell(value);
		};
	}

	/** Heading for a spreadsheet: its figures are exact, so the unit is that of {@link #plain(Object)}. */
	String plainHeading() {
		if (column.type() == ColumnType.MONEY && currency != null) {
			return column.label() + " (" + currency + ')'; //$NON-NLS-1$
		}
		return column.label();
	}

	/** What a spreadsheet reads as the exact value: no separators, the minus of the keyboard. */
	String plain(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Money money -> major(money).toPlainString() + (money.currency().equals(currency) ? "" : ' ' + money.currency()); //$NON-NLS-1$
		case BigDecimal share when column.type() == ColumnType.PERCENTAGE ->
			share.movePointRight(2).stripTrailingZeros().toPlainString() + '%';
		case BigDecimal number -> number.toPlainString();
		case FiscalYear year -> Integer.toString(year.year());
		case String text -> defused(text);
		case ModelLink link -> defused(link.label());
		default -> value.toString();
		};
	}

	/** A text that a spreadsheet would take for a formula gets an apostrophe, which it hides. */
	private static String defused(String text) {
		return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text; //$NON-NLS-1$
	}

	private String money(Money money) {
		String text = YEN.equals(money.currency()) ? figure(unit.of(money.amount()), unit.decimals())
				: figure(major(money), major(money).scale());
		return money.currency().equals(currency) ? text : text + ' ' + money.currency();
	}

	private static BigDecimal major(Money money) {
		int digits = 2;
		try {
			digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
		} catch (IllegalArgumentException unknown) {
			digits = 2;
		}
		return BigDecimal.valueOf(money.amount(), digits);
	}

	private static String exactFigure(BigDecimal number) {
		return figure(number, Math.max(0, number.stripTrailingZeros().scale()));
	}

	/** Digits in threes with a true minus; never the sign of a zero that only rounding has made. */
	static String figure(BigDecimal number, int decimals) {
		String plain = number.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
		int point = plain.indexOf('.');
		int end = point < 0 ? plain.length() : point;
		StringBuilder text = new StringBuilder(plain.length() + end / 3 + 1);
		if (number.signum() < 0 && plain.chars().anyMatch(c -> c >= '1' && c <= '9')) {
			text.append('\u2212');
		}
		for (int i = 0; i < end; i++) {
			if (i > 0 && (end - i) % 3 == 0) {
				text.append(',');
			}
			text.append(plain.charAt(i));
		}
		return text.append(plain, end, plain.length()).toString();
	}

	private String fiscalYear(FiscalYear year) {
		return NLS.bind(Messages.fiscalYear, Integer.toString(year.year()));
	}

	private String era(FiscalYear year) {
		try {
			return DateTimeFormatter.ofPattern("Gy", Locale.JAPANESE.equals(locale) ? locale : Locale.ENGLISH) //$NON-NLS-1$
					.format(JapaneseDate.from(LocalDate.of(year.year(), FIRST_MONTH, 1)));
		} catch (java.time.DateTimeException beforeMeiji) {
			return Integer.toString(year.year());
		}
	}

	private static String oneLine(String text) {
		return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

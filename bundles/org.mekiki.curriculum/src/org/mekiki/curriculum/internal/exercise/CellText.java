package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;

/** What cells of results say. */
final class CellText {

	private static final BigDecimal HALF = new BigDecimal("0.05"); //$NON-NLS-1$
	private static final int MOST_DECIMALS = 20;
	private static final Pattern NUMBER = Pattern.compile("(-?\\d{5,}(?:\\.\\d+)?)(%?)"); //$NON-NLS-1$

	private CellText() {
	}

	/** What a reader sees, numbers without grouping, shares in percent; empty if there is no value. */
	static String of(Object value, ColumnType type) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		BigDecimal number = number(value, type);
		if (number != null) {
			return number.toPlainString() + unit(type);
		}
		return value instanceof ModelLink link ? link.label() : value.toString();
	}

	/** What a cell compares as: an object by its identifier. */
	static String key(Object value, ColumnType type) {
		return value instanceof ModelLink link ? link.id() : of(value, type);
	}

	/** The number that a cell holds, shares in percent; null if it holds none. */
	static BigDecimal number(Object value, ColumnType type) {
		BigDecimal number = switch (value) {
		case Long whole -> BigDecimal.valueOf(whole.longValue());
		case BigDecimal decimal -> type == ColumnType.PERCENTAGE ? decimal.movePointRight(2) : decimal;
		case Money money -> BigDecimal.valueOf(money.amount());
		case null, default -> null;
		};
		return number == null ? null : plain(number);
	}

	/** A unit that belongs to a type. */
	static String unit(ColumnType type) {
		return type == ColumnType.PERCENTAGE ? "%" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a number is as good as what was found: figures with many decimals may be rounded to one. */
	static boolean near(BigDecimal number, BigDecimal found, BigDecimal tolerance) {
		BigDecimal slack = found.scale() > 1 ? HALF.max(tolerance) : tolerance;
		return number.subtract(found).abs().compareTo(slack) <= 0;
	}

	/** A number, perhaps with a unit, with thousands apart from five digits on, as years have four; anything else as it is. */
	static String grouped(String text, Locale locale) {
		Matcher number = NUMBER.matcher(text);
		if (!number.matches()) {
			return text;
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format.format(new BigDecimal(number.group(1))) + number.group(2);
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** The first column that names its rows. */
	static int nameColumn(Table table) {
		for (int column = 0; column < table.columns().size(); column++) {
			if (table.columns().get(column).type() == ColumnType.LINK
					|| table.columns().get(column).type() == ColumnType.TEXT) {
				return column;
			}
		}
		return 0;
	}
}

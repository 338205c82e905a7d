package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;

/** What cells of results say. */
final class CellText {

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

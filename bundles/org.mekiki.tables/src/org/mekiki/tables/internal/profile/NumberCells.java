package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.api.ValueType;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NumberText;
import org.mekiki.tables.internal.value.Quantity;

/** Reads numbers in the unit of their column. */
final class NumberCells {

	private static final int SHORTEST_SHORT_NOISE = 5;

	/** Digits of a fraction that noise needs. */
	private static final int SHORTEST_NOISE = 9;

	/** Digits that numbers of 64 bits are written with if they are not what was meant. */
	private static final int BINARY_DIGITS = 16;

	private static final Pattern SHORT_NOISE = Pattern.compile("(0{4,}|9{4,})[0-9]{1,2}$"); //$NON-NLS-1$

	/** As spreadsheets show long numbers: the digits that are not shown are lost. */
	private static final Pattern SHOWN_SHORT = Pattern.compile("[+-]?[0-9][.,]([0-9]{1,8})[eE]\\+?([0-9]{2,3})"); //$NON-NLS-1$
	private static final int FIRST_SHOWN_SHORT = 11;

	private static final Pattern NOISE = Pattern.compile("(0{7,}|9{7,})[0-9]{1,7}$"); //$NON-NLS-1$

	private static final Pattern SEVERAL = Pattern.compile("[0-9].*[;\uff1b~\uff5e\u301c\u3001\u30fb/\n&+]\\D*[0-9].*|[0-9][^0-9]*(-|\u304b\u3089|to|and|\u53ca\u3073|\u3068) ?[0-9].*", //$NON-NLS-1$
			Pattern.DOTALL);

	private static final String FROM_CELLS = "cells"; //$NON-NLS-1$

	private final Typing typing;

	NumberCells(Typing typing) {
		this.typing = typing;
	}

	/** Reads a cell; the unit is that of another column of its row, null if there is none. */
	TableCell read(RawCell cell, TableUnit ofRow) {
		String text = cell.text();
		if (cell.kind() == RawCell.Kind.DATE_SERIAL || cell.kind() == RawCell.Kind.BOOLEAN) {
			return new TableCell(text, null, null, Reason.NOT_A_NUMBER);
		}
		Quantity quantity = Quantity.of(text);
		if (quantity == null) {
			boolean several = SEVERAL.matcher(Fold.of(text)).find();
			return new TableCell(text, null, null, several ? Reason.SEVERAL_VALUES : Reason.NOT_A_NUMBER);
		}
		boolean pointOnly = cell.kind() != RawCell.Kind.TEXT;
		if (!pointOnly && isShownShort(text)) {
			return new TableCell(text, null, null, Reason.PRECISION_LOST);
		}
		if (!pointOnly && quantity.number().isOpen() && typing.undecided()) {
			return new TableCell(text, null, null, Reason.AMBIGUOUS_NUMBER);
		}
		boolean comma = typing.comma() && !pointOnly;
		BigDecimal value = comma ? quantity.number().ifComma() : quantity.number().ifPoint();
		Reason flag = quantity.approximate() ? Reason.APPROXIMATE : null;
		if (value == null) {
			value = comma ? quantity.number().ifPoint() : quantity.number().ifComma();
			flag = Reason.OTHER_DECIMAL_MARK;
		}
		if (cell.kind() == RawCell.Kind.PERCENT && typing.type() == ValueType.PERCENTAGE) {
			value = value.movePointRight(2);
		}
		BigDecimal clean = withoutNoise(value);
		if (clean != value) {
			value = clean;
			flag = Reason.FLOAT_NOISE;
		}
		boolean byRow = typing.unitColumn() >= 0 && !quantity.hasUnit();
		return byRow ? inUnitOfRow(text, ofRow, value, flag) : inUnit(cell, quantity, value, flag);
	}

	/** Another currency stays in its own main unit. */
	private TableCell inUnitOfRow(String text, TableUnit ofRow, BigDecimal value, Reason flag) {
		TableUnit unit = typing.unit();
		if (ofRow == null) {
			return value.signum() == 0 ? new TableCell(text, value, unit.currency(), flag)
					: new TableCell(text, null, null, Reason.UNIT_MISSING);
		}
		if (ofRow.currency() == null) {
			return new TableCell(text, null, null, Reason.OTHER_UNIT);
		}
		BigDecimal converted = value.multiply(ofRow.factor());
		return ofRow.currency().equals(unit.currency()) ? new TableCell(text, converted, unit.currency(), flag)
				: new TableCell(text, converted.multiply(unit.factor()), ofRow.currency(), Reason.OTHER_CURRENCY);
	}

	private TableCell inUnit(RawCell cell, Quantity quantity, BigDecimal value, Reason flag) {
		String text = cell.text();
		TableUnit unit = typing.unit();
		String currency = quantity.currency() == null ? cell.currency() : quantity.currency();
		if (quantity.percent() != (typing.type() == ValueType.PERCENTAGE) && (quantity.percent() || currency != null)) {
			return new TableCell(text, null, null, Reason.OTHER_UNIT);
		}
		boolean bare = !quantity.percent() && cell.kind() != RawCell.Kind.PERCENT && value.signum() != 0;
		if (typing.type() == ValueType.PERCENTAGE && bare && FROM_CELLS.equals(typing.unitFrom())) {
			return new TableCell(text, null, null, Reason.UNIT_MISSING);
		}
		if (unit == null || typing.type() != ValueType.MONEY) {
			boolean twice = unit != null && unit.factor().compareTo(BigDecimal.ONE) != 0 && quantity.hasUnit();
			boolean doubtful = unit == null && typing.scaled() && !quantity.hasUnit() && value.signum() != 0;
			return currency != null || twice ? new TableCell(text, null, null, Reason.OTHER_UNIT)
					: doubtful ? new TableCell(text, null, null, Reason.UNIT_MISSING) : new TableCell(text, value, null, flag);
		}
		if (currency != null && !currency.equals(unit.currency())) {
			return new TableCell(text, value, currency, Reason.OTHER_CURRENCY);
		}
		boolean fromCells = FROM_CELLS.equals(typing.unitFrom());
		boolean scaled = Evidence.isScaled(quantity, text);
		if (!quantity.hasUnit()) {
			boolean doubtful = fromCells && typing.scaled() && value.signum() != 0;
			return doubtful ? new TableCell(text, null, null, Reason.UNIT_MISSING) : new TableCell(text, value, unit.currency(), flag);
		}
		BigDecimal converted = unit.factor().compareTo(BigDecimal.ONE) == 0 ? value
				: value.movePointLeft(unit.factor().precision() - 1);
		boolean otherUnit = !fromCells && (scaled || unit.factor().compareTo(BigDecimal.ONE) != 0);
		return new TableCell(text, converted, unit.currency(), otherUnit ? Reason.OTHER_UNIT : flag);
	}

	/** The same object if there is no noise: a long run of zeros or nines in the fraction, and a few digits after it. */
	private static BigDecimal withoutNoise(BigDecimal value) {
		if (value.scale() < SHORTEST_NOISE) {
			boolean full = value.scale() >= SHORTEST_SHORT_NOISE && value.precision() >= BINARY_DIGITS;
			String digits = full ? value.unscaledValue().abs().toString() : ""; //$NON-NLS-1$
			return full ? withoutNoise(value, digits, SHORT_NOISE.matcher(digits)) : value;
		}
		String digits = value.unscaledValue().abs().toString();
		Matcher noise = NOISE.matcher(digits);
		return withoutNoise(value, digits, noise);
	}

	private static BigDecimal withoutNoise(BigDecimal value, String digits, Matcher noise) {
		int whole = digits.length() - value.scale();
		for (int from = Math.max(0, whole); noise.find(from); from = noise.start() + 1) {
			int decimals = noise.start() - whole;
			boolean isSmallNumber = noise.start() == 0 && digits.charAt(0) == '0';
			if (!isSmallNumber) {
				return value.setScale(decimals, RoundingMode.HALF_UP);
			}
		}
		return value;
	}

	private static boolean isShownShort(String text) {
		if (text.indexOf('e') < 0 && text.indexOf('E') < 0 && text.indexOf('\uff45') < 0 && text.indexOf('\uff25') < 0) {
			return false;
		}
		Matcher shown = SHOWN_SHORT.matcher(Fold.of(text));
		if (!shown.matches()) {
			return false;
		}
		int power = Integer.parseInt(shown.group(2));
		return power >= FIRST_SHOWN_SHORT && power > shown.group(1).length();
	}

	static BigDecimal written(String text) {
		NumberText number = Quantity.of(text).number();
		return number.ifPoint() == null ? number.ifComma() : number.ifPoint();
	}
}

package org.mekiki.tables.internal.profile;

import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.api.ValueType;
import org.mekiki.tables.internal.value.BooleanWords;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.UnitWords;

/** Decides what a column is, from what its cells could be and what its name says. */
final class TypeFinder {

	private static final Pattern CORPORATE = Pattern.compile("\u6cd5\u4eba\u756a\u53f7|corporate.?(number|no|id)|houjin|hojin"); //$NON-NLS-1$
	private static final Pattern CODE = Pattern.compile("\u30b3\u30fc\u30c9|code|\u90f5\u4fbf|\u96fb\u8a71|zip|postal|phone|isbn|\u8b58\u5225\u5b50"); //$NON-NLS-1$
	private static final Pattern DATE = Pattern.compile("\u65e5\u4ed8|\u5e74\u6708|\u671f\u65e5|\u65e5\u6642|\u65e5$|\u6642\u70b9|date|day$|datum|deadline"); //$NON-NLS-1$
	private static final Pattern FISCAL = Pattern.compile("\u5e74\u5ea6|fiscal|^fy|_fy$"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("\u5e74$|year|jahr"); //$NON-NLS-1$
	private static final Pattern AMOUNT = Pattern.compile(
			"\u984d|\u4e88\u7b97|\u91d1|\u8cbb|\u652f\u51fa|\u57f7\u884c|\u53ce\u5165|\u58f2\u4e0a|\u7e70\u8d8a|amount|budget|cost|price|spend|expend|grant|award|revenue|betrag|funding|total"); //$NON-NLS-1$
	private static final Pattern NO_AMOUNT = Pattern.compile(
			"\u4ef6\u6570|\u4eba\u6570|\u6570$|\u756a\u53f7|\u9806|no\\.?$|^#|id$|rank|count|order|\u7387|\u5272\u5408|\u5e74|level|trl"); //$NON-NLS-1$
	private static final Pattern RATE = Pattern.compile("pct$|percent|\u7387\\(%\\)"); //$NON-NLS-1$

	private final String name;
	private final Evidence seen;
	private final Layout layout;
	private final int index;
	private final boolean from1904;
	private final FileMarks marks;

	TypeFinder(Layout layout, int index, Evidence seen, FileMarks marks, boolean from1904) {
		this.layout = layout;
		this.index = index;
		this.seen = seen;
		this.marks = marks;
		this.from1904 = from1904;
		name = Fold.name(layout.names().get(index));
	}

	private static boolean most(long part, long whole) {
		return part * 10 >= whole * 8 && part > 0;
	}

	Typing find() {
		if (seen.values == 0) {
			return plain(seen.words > 0 ? ValueType.TEXT : ValueType.EMPTY, null);
		}
		boolean corporateName = CORPORATE.matcher(name).find();
		if (corporateName && seen.plainDigits * 2 >= seen.values
				|| most(seen.thirteen, seen.values) && most(seen.corporate, seen.thirteen) && seen.values > 1) {
			return code("corporate-number", org.mekiki.tables.api.CorporateNumber.LENGTH); //$NON-NLS-1$
		}
		if (most(seen.booleans, seen.values) && BooleanWords.belongTogether(seen.booleanWords)) {
			return plain(ValueType.BOOLEAN, null);
		}
		boolean dateName = DATE.matcher(name).find();
		if (seen.leadingZeros > 0 && most(seen.plainDigits, seen.values) && !(dateName && most(seen.eightDigits, seen.values))) {
			return code(null, commonLength());
		}
		if (most(seen.fiscal, seen.values) || seen.fiscal > 0 && most(seen.fiscal + seen.years, seen.values)) {
			return plain(ValueType.FISCAL_YEAR, null);
		}
		Typing date = date(dateName);
		if (date != null) {
			return date;
		}
		if (most(seen.numbers, seen.values)
				|| seen.numbers * 2 >= seen.values && (AMOUNT.matcher(name).find() || FISCAL.matcher(name).find() || unit() != null)) {
			if (CODE.matcher(name).find() && seen.plainDigits == seen.values && unit() == null) {
				return code(null, commonLength());
			}
			return number();
		}
		return plain(ValueType.TEXT, null);
	}

	private Typing date(boolean dateName) {
		long sure = seen.clearDates;
		long loose = sure + (dateName || sure > 0 ? seen.yearsOnly + seen.pointMonths + seen.eightDigits + seen.serials : 0);
		boolean serialsOnly = dateName && most(seen.serials, seen.values);
		if (serialsOnly) {
			return plain(ValueType.DATE, from1904 ? "excel-serial-1904" : "excel-serial-1900"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!most(loose, seen.values) || sure == 0 && !dateName || YEAR.matcher(name).find() && most(seen.years, seen.values) && sure == 0) {
			return null;
		}
		Typing.Order order = order();
		String meaning = order == Typing.Order.MONTH_FIRST ? "month-day-year" : seen.dayFirst > 0 || seen.points > 0 ? "day-month-year" : null; //$NON-NLS-1$ //$NON-NLS-2$
		return new Typing(ValueType.DATE, meaning, null, null, false, false, order, false, 0, from1904);
	}

	private Typing.Order order() {
		if (seen.dayFirst > 0 && seen.monthFirst == 0) {
			return Typing.Order.DAY_FIRST;
		}
		if (seen.monthFirst > 0 && seen.dayFirst == 0) {
			return Typing.Order.MONTH_FIRST;
		}
		return seen.points > 0 && seen.monthFirst == 0 ? Typing.Order.DAY_FIRST : Typing.Order.UNKNOWN;
	}

	private int commonLength() {
		int length = 0;
		long most = 0;
		long all = 0;
		for (Map.Entry<Integer, Long> entry : seen.digitLengths.entrySet()) {
			all += entry.getValue().longValue();
			if (entry.getValue().longValue() > most) {
				most = entry.getValue().longValue();
				length = entry.getKey().intValue();
			}
		}
		return most * 10 >= all * 6 ? length : 0;
	}

	/** From the name, a line of units, or a title; the nearer one counts. */
	private TableUnit unit() {
		if (layout.units().get(index) != null) {
			return layout.units().get(index);
		}
		for (int i = layout.headers().get(index).size() - 1; i >= 0; i--) {
			TableUnit unit = UnitWords.inHeader(layout.headers().get(index).get(i));
			if (unit != null) {
				return unit;
			}
		}
		return RATE.matcher(name).find() ? UnitWords.exactly("%") : null; //$NON-NLS-1$
	}

	private Typing number() {
		TableUnit unit = unit();
		String from = unit == null ? null : "header"; //$NON-NLS-1$
		boolean percent = seen.percents * 2 >= seen.values || unit != null && unit.label().equals("%"); //$NON-NLS-1$
		if (percent) {
			return typing(ValueType.PERCENTAGE, null, UnitWords.exactly("%"), seen.percents > 0 ? "cells" : from); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (unit == null && seen.withUnit > 0) {
			unit = UnitWords.one(currency());
			from = "cells"; //$NON-NLS-1$
		}
		String meaning = most(seen.years, seen.values) ? FISCAL.matcher(name).find() ? "fiscal-year" : YEAR.matcher(name).find() ? "year" : null : null; //$NON-NLS-1$ //$NON-NLS-2$
		if (unit == null && layout.titleUnit() != null && meaning == null && seen.leadingZeros == 0
				&& (AMOUNT.matcher(name).find() || !NO_AMOUNT.matcher(name).find())) {
			unit = layout.titleUnit();
			from = "title"; //$NON-NLS-1$
		}
		ValueType type = unit != null && unit.currency() != null ? ValueType.MONEY
				: seen.fractions > 0 ? ValueType.DECIMAL : ValueType.INTEGER;
		return typing(type, meaning, unit, from);
	}

	/** The most frequent one. */
	private String currency() {
		return seen.currencies.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse("JPY"); //$NON-NLS-1$
	}

	private Typing typing(ValueType type, String meaning, TableUnit unit, String from) {
		boolean comma = seen.onlyComma > seen.onlyPoint || seen.onlyComma == 0 && seen.onlyPoint == 0 && marks.comma();
		boolean undecided = seen.open > 0 && (seen.onlyComma > 0 && seen.onlyPoint > 0
				|| seen.onlyComma == 0 && seen.onlyPoint == 0 && marks.undecided());
		return new Typing(type, meaning, unit, from, comma, undecided, Typing.Order.UNKNOWN, seen.withScale > 0, 0, from1904);
	}

	private Typing code(String meaning, int length) {
		return new Typing(ValueType.CODE, meaning, null, null, false, false, Typing.Order.UNKNOWN, false, length, from1904);
	}

	private Typing plain(ValueType type, String meaning) {
		return new Typing(type, meaning, null, null, false, false, Typing.Order.UNKNOWN, false, 0, from1904);
	}
}

package org.mekiki.tables.internal.profile;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.tables.api.TableChoices;
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
			"\u984d|\u4e88\u7b97|\u91d1|\u8cbb|\u652f\u51fa|\u57f7\u884c|\u53ce\u5165|\u58f2\u4e0a|\u7e70\u8d8a|amount|budget|cost|price|spend|expend|grant|award|revenue|betrag|funding|total|value|kosten|summe|preis|zuschuss|f\u00f6rder|wert|montant|importe"); //$NON-NLS-1$
	private static final Pattern NO_AMOUNT = Pattern.compile(
			"\u4ef6\u6570|\u4eba\u6570|\u6570$|\u756a\u53f7|\u9806|no\\.?$|^#|id$|rank|count|order|\u7387|\u5272\u5408|\u5e74|level|trl"); //$NON-NLS-1$
	/** A year in the name of an amount. */
	private static final Pattern OF_YEAR = Pattern.compile("(\u4ee4\u548c|\u5e73\u6210|\u662d\u548c|[rhs])?([0-9]{1,4}|\u5143)\u5e74\u5ea6?"); //$NON-NLS-1$
	/** Currencies of people most of whom write a decimal comma. */
	private static final Set<String> DECIMAL_COMMA = Set.of("EUR", "CHF", "SEK"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Currencies of people who write a decimal point. */
	private static final Set<String> DECIMAL_POINT = Set.of("JPY", "USD", "GBP", "CNY", "KRW", "INR", "AUD", "TWD"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** Names of columns that say yes or no. */
	private static final Pattern TRUTH = Pattern.compile("\u6709\u7121|\u53ef\u5426|\u8981\u5426|\u5f53\u5426|\u662f\u975e"); //$NON-NLS-1$
	private static final Pattern RATE = Pattern.compile("pct$|percent|\u7387\\(%\\)"); //$NON-NLS-1$

	private final String name;
	private final Evidence seen;
	private final Layout layout;
	private final int index;
	private final boolean from1904;
	private final FileMarks marks;
	private final int unitColumn;
	private final String currencyOfRows;

	TypeFinder(Layout layout, int index, Evidence seen, FileMarks marks, boolean from1904, RowUnits rows) {
		unitColumn = rows.of(index);
		currencyOfRows = unitColumn < 0 ? null : rows.currency(unitColumn);
		this.layout = layout;
		this.index = index;
		this.seen = seen;
		this.marks = marks;
		this.from1904 = from1904;
		name = Fold.name(layout.names().get(index));
	}

	/** Whether a column is named like one of amounts of money. */
	static boolean isAmount(String columnName) {
		String folded = Fold.name(columnName);
		return AMOUNT.matcher(folded).find() && !isOther(folded);
	}

	/** Whether a column is named like one of other numbers; the year of an amount says nothing about that. */
	private static boolean isOther(String folded) {
		return NO_AMOUNT.matcher(OF_YEAR.matcher(folded).replaceAll("")).find(); //$NON-NLS-1$
	}

	private static boolean most(long part, long whole) {
		return part * 10 >= whole * 8 && part > 0;
	}

	/** As people say, or as it is found; null if they say nothing. */
	Typing find(TableChoices.Column choice) {
		Typing found = choice == null || choice.type() == null ? find() : as(choice.type());
		boolean numeric = found.type().isNumeric();
		if (choice == null || choice.unit() == null || !numeric) {
			return found;
		}
		TableUnit unit = choice.unit();
		ValueType type = unit.currency() != null ? ValueType.MONEY : unit.label().equals("%") ? ValueType.PERCENTAGE //$NON-NLS-1$
				: found.type() == ValueType.MONEY ? ValueType.DECIMAL : found.type();
		return new Typing(type, null, unit, TableChoices.CHOSEN, found.comma(), undecided(unit), DayOrders.NONE, found.scaled(), 0,
				from1904, -1);
	}

	private Typing as(ValueType type) {
		return switch (type) {
		case TEXT, EMPTY, BOOLEAN, FISCAL_YEAR -> plain(type, null);
		case CODE -> code(CORPORATE.matcher(name).find() ? "corporate-number" : null, commonLength()); //$NON-NLS-1$
		case DATE -> most(seen.serials, seen.values) ? plain(type, from1904 ? "excel-serial-1904" : "excel-serial-1900") : dates(); //$NON-NLS-1$ //$NON-NLS-2$
		case PERCENTAGE -> typing(type, null, UnitWords.exactly("%"), TableChoices.CHOSEN, -1); //$NON-NLS-1$
		case INTEGER, DECIMAL, MONEY -> {
			Typing found = number();
			boolean money = type == ValueType.MONEY && found.unit() != null && found.unit().currency() != null;
			yield money ? found : typing(type, null, null, null, -1);
		}
		};
	}

	private Typing find() {
		boolean asksTruth = TRUTH.matcher(name).find() && !seen.booleanWords.isEmpty() && BooleanWords.belongTogether(seen.booleanWords);
		if (seen.values == 0 && asksTruth) {
			return plain(ValueType.BOOLEAN, null);
		}
		if (seen.values == 0) {
			return plain(seen.words > 0 ? ValueType.TEXT : ValueType.EMPTY, null);
		}
		boolean corporateName = CORPORATE.matcher(name).find();
		if (corporateName && seen.plainDigits * 2 >= seen.values
				|| most(seen.thirteen, seen.values) && most(seen.corporate, seen.thirteen) && seen.values > 1) {
			return code("corporate-number", org.mekiki.tables.api.CorporateNumber.LENGTH); //$NON-NLS-1$
		}
		boolean truths = seen.booleans > 0 && seen.booleans + seen.zerosAndOnes == seen.values;
		if ((most(seen.booleans, seen.values) || truths) && BooleanWords.belongTogether(seen.booleanWords)
				&& (seen.words == 0 || asksTruth || BooleanWords.areClear(seen.booleanWords))) {
			return plain(ValueType.BOOLEAN, null);
		}
		boolean dateName = DATE.matcher(name).find();
		if (seen.leadingZeros > 0 && most(seen.plainDigits, seen.values) && !(dateName && most(seen.eightDigits, seen.values))) {
			return code(null, commonLength());
		}
		boolean split = seen.splitYears == seen.values && (seen.values > 1 || FISCAL.matcher(name).find());
		if (split || most(seen.fiscal, seen.values) || seen.fiscal > 0 && most(seen.fiscal + seen.years, seen.values)) {
			return plain(ValueType.FISCAL_YEAR, null);
		}
		if (FISCAL.matcher(name).find() && seen.eras > 0 && most(seen.fiscal + seen.eras + seen.years, seen.values)) {
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
		boolean months = dateName && seen.sixDigits == seen.values;
		if (months) {
			return dates();
		}
		boolean days = seen.eightDigits == seen.values && seen.values > 1 && !AMOUNT.matcher(name).find();
		if (days) {
			return dates();
		}
		long loose = sure + (dateName || sure > 0 ? seen.yearsOnly + seen.pointMonths + seen.eightDigits + seen.serials : 0);
		boolean serialsOnly = dateName && most(seen.serials, seen.values);
		if (serialsOnly) {
			return plain(ValueType.DATE, from1904 ? "excel-serial-1904" : "excel-serial-1900"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!most(loose, seen.values) || sure == 0 && !dateName || YEAR.matcher(name).find() && most(seen.years, seen.values) && sure == 0) {
			return null;
		}
		return dates();
	}

	private Typing dates() {
		DayOrders orders = seen.days.orders();
		return new Typing(ValueType.DATE, orders.meaning(), null, null, false, false, orders, false, 0, from1904, -1);
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
			return typing(ValueType.PERCENTAGE, null, UnitWords.exactly("%"), from == null ? "cells" : from, -1); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (unit == null && !seen.currencies.isEmpty()) {
			unit = UnitWords.one(currency());
			from = "cells"; //$NON-NLS-1$
		}
		if ((unit == null || unit.currency() == null) && unitColumn >= 0) {
			TableUnit scale = unit == null ? UnitWords.one(currencyOfRows) : unit;
			return typing(ValueType.MONEY, null, new TableUnit(scale.label(), currencyOfRows, scale.factor()), "column", unitColumn); //$NON-NLS-1$
		}
		String meaning = most(seen.years, seen.values) ? FISCAL.matcher(name).find() ? "fiscal-year" : YEAR.matcher(name).find() ? "year" : null : null; //$NON-NLS-1$ //$NON-NLS-2$
		if (unit == null && layout.titleUnit() != null && meaning == null && seen.leadingZeros == 0
				&& (AMOUNT.matcher(name).find() || !isOther(name))) {
			unit = layout.titleUnit();
			from = "title"; //$NON-NLS-1$
		}
		ValueType type = unit != null && unit.currency() != null ? ValueType.MONEY
				: seen.fractions > 0 || hasOpenFractions(unit) ? ValueType.DECIMAL : ValueType.INTEGER;
		return typing(type, meaning, unit, from, -1);
	}

	/** The most frequent one. */
	private String currency() {
		return seen.currencies.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse("JPY"); //$NON-NLS-1$
	}

	private boolean comma() {
		return marks.chosen() ? marks.comma() : seen.onlyComma > seen.onlyPoint || seen.onlyComma == 0 && seen.onlyPoint == 0 && marks.comma();
	}

	/** Whether 1.234 is read as a fraction. */
	private boolean hasOpenFractions(TableUnit unit) {
		return !undecided(unit) && (comma() ? seen.openComma : seen.openPoint) > 0;
	}

	private Typing typing(ValueType type, String meaning, TableUnit unit, String from, int ofRows) {
		boolean comma = comma();
		boolean scaled = seen.withScale > 0 || seen.currencies.size() > 1;
		return new Typing(type, meaning, unit, from, comma, undecided(unit), DayOrders.NONE, scaled, 0, from1904, ofRows);
	}

	/**
	 * People who write 1,234 nearly always mean a thousand; 1.234 is as likely one as a thousand unless another number of the
	 * file tells, and both in one column tell nothing at all.
	 */
	private boolean undecided(TableUnit unit) {
		boolean none = seen.onlyComma == 0 && seen.onlyPoint == 0;
		boolean euros = unit != null && unit.currency() != null && DECIMAL_COMMA.contains(unit.currency()) && !marks.commas();
		boolean pointed = unit != null && unit.currency() != null && DECIMAL_POINT.contains(unit.currency());
		boolean open = marks.undecided() || marks.lone() && !pointed && seen.openComma > 0 || euros && !marks.known() || seen.openPoint > 0 && (seen.openComma > 0 || !marks.known());
		return !marks.chosen() && seen.openPoint + seen.openComma > 0 && (seen.onlyComma > 0 && seen.onlyPoint > 0 || none && open);
	}

	private Typing code(String meaning, int length) {
		return new Typing(ValueType.CODE, meaning, null, null, false, false, DayOrders.NONE, false, length, from1904, -1);
	}

	private Typing plain(ValueType type, String meaning) {
		return new Typing(type, meaning, null, null, false, false, DayOrders.NONE, false, 0, from1904, -1);
	}
}

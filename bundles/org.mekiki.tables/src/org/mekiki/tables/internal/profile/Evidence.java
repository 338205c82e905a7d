package org.mekiki.tables.internal.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.tables.api.CorporateNumber;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.BooleanWords;
import org.mekiki.tables.internal.value.DateText;
import org.mekiki.tables.internal.value.FiscalYearText;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NullWords;
import org.mekiki.tables.internal.value.Quantity;
import org.mekiki.tables.internal.value.Signs;
import org.mekiki.tables.internal.value.UnitWords;

/** What the cells of a column could be, counted over all of them. */
final class Evidence {

	private static final int FIRST_SERIAL = 15_000;
	private static final int LAST_SERIAL = 80_000;
	private static final int MOST_UNITS = 20;
	private static final int LONGEST_UNIT = 20;
	private static final Pattern SCALE = Pattern.compile("[\u5341\u767e\u5343\u4e07\u842c\u5104\u4ebf\u5146]|thousand|million|billion|trillion|tsd|mio|mrd|mn|bn|[0-9] ?[kmb]\\b", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final Pattern SERIAL = Pattern.compile("[0-9]{5}\\.[0-9]+"); //$NON-NLS-1$

	long values;
	/** Words that mean nothing only among numbers. */
	long words;
	long numbers;
	long fractions;
	long percents;
	long onlyPoint;
	long onlyComma;
	/** As 1.234, which may be one or a thousand. */
	long openPoint;
	/** As 1,234. */
	long openComma;
	long withUnit;
	long withScale;
	long leadingZeros;
	long plainDigits;
	long thirteen;
	long corporate;
	long serials;
	long dates;
	long clearDates;
	long yearsOnly;
	long pointMonths;
	long eightDigits;
	long sixDigits;
	/** As R3, which is a fiscal year only below such a name. */
	long eras;
	/** Texts in Japanese or Chinese, whose writers separate thousands by commas. */
	long eastern;
	long fiscal;
	/** As 2021-22, which may be months. */
	long splitYears;
	/** Cells that are only a unit. */
	long units;
	/** Digits that say no or yes among such words. */
	long zerosAndOnes;
	final DayEvidence days = new DayEvidence();
	final Map<String, Long> unitCurrencies = new HashMap<>();
	long booleans;
	long years;
	final Set<String> booleanWords = new HashSet<>();
	final Map<String, Long> currencies = new HashMap<>();
	final Map<Integer, Long> digitLengths = new HashMap<>();
	/** Texts whose cells were counted, but not looked at yet. */
	private final RecentTexts recent;
	private final int[] repeated;
	/** How many cells the one that is being looked at stands for. */
	private int times;

	/** @param columns of the table */
	Evidence(int columns) {
		recent = new RecentTexts(columns);
		repeated = new int[recent.places()];
	}

	/** Takes a cell; it counts after {@link #end()}. */
	void add(RawCell cell) {
		String text = cell.text();
		if (cell.kind() != RawCell.Kind.TEXT || cell.problem() != null || !recent.keeps(text)) {
			add(cell, 1);
			return;
		}
		int place = recent.place(text);
		if (!recent.knows(place, text)) {
			end(place);
			recent.put(place, text);
		}
		repeated[place]++;
	}

	/** All cells have been taken. */
	void end() {
		for (int place = 0; place < repeated.length; place++) {
			end(place);
		}
	}

	private void end(int place) {
		if (repeated[place] > 0) {
			add(RawCell.text(recent.at(place)), repeated[place]);
			repeated[place] = 0;
		}
	}

	private void add(RawCell cell, int count) {
		times = count;
		if (cell.problem() == Reason.FORMULA_ERROR || cell.problem() == Reason.FORMULA_WITHOUT_VALUE) {
			return;
		}
		String text = cell.text();
		if (NullWords.is(text, false)) {
			words += NullWords.is(text, true) ? 0 : times;
			if (BooleanWords.isWord(BooleanWords.folded(text))) {
				booleanWords.add(BooleanWords.folded(text));
			}
			return;
		}
		values += times;
		switch (cell.kind()) {
		case NUMBER -> number(text, cell.currency());
		case PERCENT -> {
			numbers += times;
			percents += times;
		}
		case DATE_SERIAL -> {
			dates += times;
			clearDates += times;
		}
		case BOOLEAN -> {
			booleans += times;
			booleanWords.add(text);
		}
		case TEXT -> text(text);
		}
	}

	private void number(String text, String currency) {
		Quantity quantity = Quantity.of(text);
		if (quantity != null) {
			numbers += times;
			count(quantity, text, true);
			if (currency != null) {
				withUnit += times;
				currencies.merge(currency, Long.valueOf(times), Long::sum);
			}
		}
	}

	private void text(String text) {
		boolean figure = Signs.mayBeFigure(text);
		Quantity quantity = figure ? Quantity.of(text) : null;
		if (quantity != null) {
			numbers += times;
			count(quantity, text, false);
		}
		DateText date = figure ? DateText.of(text) : null;
		if (date != null) {
			date(date, text);
		}
		if (figure && date == null && FiscalYearText.of(text) != null) {
			fiscal += times;
		} else if (figure && FiscalYearText.split(text) != null) {
			splitYears += times;
		}
		eras += figure && FiscalYearText.ofEra(text) != null ? times : 0;
		eastern += quantity == null && FileMarks.isEastern(text) ? times : 0;
		boolean onlyUnits = units == values - times;
		if (onlyUnits && quantity == null && date == null) {
			unit(text);
		}
		if (text.length() <= 5 && booleanWords.size() <= MOST_UNITS) {
			String word = BooleanWords.folded(text);
			if (BooleanWords.isWord(word)) {
				booleans += times;
				booleanWords.add(word);
			}
		}
	}

	private void unit(String text) {
		TableUnit unit = text.length() > LONGEST_UNIT ? null : UnitWords.exactly(text);
		if (unit != null) {
			units += times;
			if (unit.currency() != null) {
				unitCurrencies.merge(unit.currency(), Long.valueOf(times), Long::sum);
			}
		}
	}

	/** Whether it says of each row what its numbers count. */
	boolean isUnits() {
		return units > 0 && units == values && !unitCurrencies.isEmpty();
	}

	private void count(Quantity quantity, String text, boolean pointOnly) {
		if (quantity.percent()) {
			percents += times;
		}
		if (quantity.hasUnit()) {
			withUnit += times;
			if (quantity.currency() != null && currencies.size() < MOST_UNITS) {
				currencies.merge(quantity.currency(), Long.valueOf(times), Long::sum);
			}
			if (isScaled(quantity, text)) {
				withScale += times;
			}
		}
		if (pointOnly || quantity.number().ifComma() == null) {
			onlyPoint += pointOnly ? 0 : times;
			fractions += hasFraction(quantity.number().ifPoint()) ? times : 0;
		} else if (quantity.number().ifPoint() == null) {
			onlyComma += times;
			fractions += times;
		} else if (quantity.number().isOpen()) {
			openPoint += text.indexOf('.') >= 0 || text.indexOf('\uff0e') >= 0 ? times : 0;
			openComma += text.indexOf(',') >= 0 || text.indexOf('\uff0c') >= 0 ? times : 0;
		} else {
			fractions += hasFraction(quantity.number().ifPoint()) ? times : 0;
		}
		digits(quantity, pointOnly ? CodeCells.allDigits(text.strip()) : text.strip());
	}

	private static boolean hasFraction(java.math.BigDecimal number) {
		return number != null && number.scale() > 0;
	}

	static boolean isScaled(Quantity quantity, String text) {
		return quantity.hasUnit()
				&& SCALE.matcher(text).find();
	}

	private void digits(Quantity quantity, String text) {
		if (quantity.leadingZero()) {
			leadingZeros += times;
		}
		String folded = Fold.of(text);
		if (!Signs.areDigits(folded)) {
			serials += SERIAL.matcher(folded).matches() && isSerial(folded.substring(0, 5)) ? times : 0;
			return;
		}
		plainDigits += times;
		zerosAndOnes += folded.equals("0") || folded.equals("1") ? times : 0; //$NON-NLS-1$ //$NON-NLS-2$
		digitLengths.merge(Integer.valueOf(folded.length()), Long.valueOf(times), Long::sum);
		if (CorporateNumber.hasForm(folded)) {
			thirteen += times;
			corporate += CorporateNumber.isValid(folded) ? times : 0;
		}
		if (folded.length() == 4 && folded.compareTo("1800") >= 0 && folded.compareTo("2200") <= 0) { //$NON-NLS-1$ //$NON-NLS-2$
			years += times;
		}
		serials += folded.length() == 5 && isSerial(folded) ? times : 0;
	}

	private static boolean isSerial(String fiveDigits) {
		int serial = Integer.parseInt(fiveDigits);
		return serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
	}

	private void date(DateText date, String text) {
		dates += times;
		switch (date.shape()) {
		case CLEAR -> clearDates += times;
		case YEAR_ONLY -> yearsOnly += times;
		case YEAR_POINT_MONTH -> pointMonths += times;
		case EIGHT_DIGITS -> eightDigits += times;
		case SIX_DIGITS -> sixDigits += times;
		case DAY_AND_MONTH -> {
			clearDates += times;
			days.add(date, text, times);
		}
		}
	}
}

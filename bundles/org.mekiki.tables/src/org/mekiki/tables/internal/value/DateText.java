package org.mekiki.tables.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;

/**
 * A date as people write it.
 *
 * @param shape
 *            how it is written
 * @param value
 *            if day comes before month, or if order does not matter; null if there is no such day
 * @param swapped
 *            if month comes before day; null if there is no such day, or order does not matter
 * @param doubt
 *            what is doubtful besides; null if nothing is
 */
public record DateText(Shape shape, Temporal value, Temporal swapped, Reason doubt) {

	/** How dates are written. */
	public enum Shape {
		/** The year first, or the month in words. */
		CLEAR,
		/** Day and month in numbers, then the year. */
		DAY_AND_MONTH,
		/** A year and a month as 2022.9, which may be a number. */
		YEAR_POINT_MONTH,
		/** Eight digits, which may be a number. */
		EIGHT_DIGITS,
		/** Six digits as 202204, which may be a number. */
		SIX_DIGITS,
		/** Only a year as 2022, which may be a number. */
		YEAR_ONLY
	}

	private static final int LONGEST = 60;
	private static final int YEAR_DIGITS = 4;
	private static final String TIME = "(?:[ t]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)? ?(am|pm|z|[+-][0-9]{2}:?[0-9]{2})?)?"; //$NON-NLS-1$
	private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME); //$NON-NLS-1$
	private static final Pattern JAPANESE = Pattern.compile(
			"([0-9]{4}) ?\u5e74 ?(?:([0-9]{1,2}) ?\u6708 ?(?:([0-9]{1,2}) ?\u65e5)?)?(?:\\([\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5]\\))?" + TIME); //$NON-NLS-1$
	private static final Pattern ERA = Pattern.compile(
			"(\u660e\u6cbb|\u5927\u6b63|\u662d\u548c|\u5e73\u6210|\u4ee4\u548c|[mtshr]\\.?) ?([0-9]{1,2}|\u5143) ?(?:\u5e74|[./-]) ?(?:([0-9]{1,2}) ?(?:\u6708|[./-]|$) ?(?:([0-9]{1,2}) ?\u65e5?)?)?(?:\\([\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5]\\))?"); //$NON-NLS-1$
	private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})"); //$NON-NLS-1$
	private static final Pattern POINT_MONTH = Pattern.compile("([0-9]{4})\\.([0-9]{1,2})"); //$NON-NLS-1$
	private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})" + TIME); //$NON-NLS-1$
	private static final Pattern DAY_WORD = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-. ]+([a-z]{3,9})[-.,]*[ -]*([0-9]{4}|[0-9]{2})" + TIME); //$NON-NLS-1$
	private static final Pattern WORD_DAY = Pattern.compile("([a-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})" + TIME); //$NON-NLS-1$
	private static final Pattern WORD_YEAR = Pattern.compile("([a-z]{3,9})[-. ]+([0-9]{4})"); //$NON-NLS-1$
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final List<String> LONG_MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"september", "october", "november", "december"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Reads a cell; null if it does not look like a date. */
	public static DateText of(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		String s = Fold.of(text).toLowerCase(Locale.ROOT);
		if (s.length() < 3 || !Signs.fitDate(s)) {
			return null;
		}
		if (Signs.areDigits(s)) {
			return digits(s);
		}
		if (isNoDate(s)) {
			return null;
		}
		Matcher m = YEAR_FIRST.matcher(s);
		if (m.matches()) {
			return clear(day(m.group(1), m.group(3), m.group(4)), m, 5);
		}
		m = YEAR_LAST.matcher(s);
		if (m.matches()) {
			return yearLast(m);
		}
		m = YEAR_MONTH.matcher(s);
		if (m.matches()) {
			return clear(month(m.group(1), m.group(3)), null, 0);
		}
		m = POINT_MONTH.matcher(s);
		if (m.matches()) {
			Temporal month = month(m.group(1), m.group(2));
			return month == null || !plausible(m.group(1)) ? null : new DateText(Shape.YEAR_POINT_MONTH, month, null, null);
		}
		m = JAPANESE.matcher(s);
		if (m.matches()) {
			return japanese(m);
		}
		DateText words = words(s);
		return words == null ? era(s) : words;
	}

	/** Digits with commas, or with a single point that is not between year and month: most numbers, at a glance. */
	private static boolean isNoDate(String s) {
		int point = -1;
		for (int i = 0; i < s.length(); i++) {
			char c = s.charAt(i);
			if (c == '.' && point < 0) {
				point = i;
			} else if ((c < '0' || c > '9') && c != ',') {
				return false;
			}
		}
		return point != YEAR_DIGITS;
	}

	/** What stands between day and month of a date in numbers. */
	public static char separator(String text) {
		String s = Fold.of(text);
		int at = 0;
		while (at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9') {
			at++;
		}
		return at < s.length() ? s.charAt(at) : 0;
	}

	private static DateText digits(String s) {
		if (s.length() == 4 && plausible(s)) {
			return new DateText(Shape.YEAR_ONLY, Year.of(Integer.parseInt(s)), null, null);
		}
		if (s.length() == 8 && plausible(s.substring(0, 4))) {
			Temporal day = day(s.substring(0, 4), s.substring(4, 6), s.substring(6));
			return day == null ? null : new DateText(Shape.EIGHT_DIGITS, day, null, null);
		}
		if (s.length() == 6 && plausible(s.substring(0, 4))) {
			Temporal month = month(s.substring(0, 4), s.substring(4));
			return month == null ? null : new DateText(Shape.SIX_DIGITS, month, null, null);
		}
		return null;
	}

	private static boolean plausible(String year) {
		int y = Integer.parseInt(year);
		return y >= 1800 && y <= 2200;
	}

	private static DateText clear(Temporal value, Matcher time, int group) {
		if (value == null) {
			return new DateText(Shape.CLEAR, null, null, Reason.IMPOSSIBLE_DATE);
		}
		return time == null ? new DateText(Shape.CLEAR, value, null, null) : timed(Shape.CLEAR, value, null, null, time, group);
	}

	private static DateText timed(Shape shape, Temporal value, Temporal swapped, Reason doubt, Matcher m, int group) {
		if (m.group(group) == null) {
			return new DateText(shape, value, swapped, doubt);
		}
		int hour = Integer.parseInt(m.group(group));
		String suffix = m.group(group + 3);
		if ("pm".equals(suffix) && hour < 12) { //$NON-NLS-1$
			hour += 12;
		} else if ("am".equals(suffix) && hour == 12) { //$NON-NLS-1$
			hour = 0;
		}
		try {
			LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group(group + 1)),
					m.group(group + 2) == null ? 0 : Integer.parseInt(m.group(group + 2)));
			return new DateText(shape, at(value, time), at(swapped, time), doubt);
		} catch (DateTimeException impossible) {
			return new DateText(shape, null, null, Reason.IMPOSSIBLE_DATE);
		}
	}

	/** Midnight says nothing more than the day. */
	private static Temporal at(Temporal day, LocalTime time) {
		return day instanceof LocalDate date && !time.equals(LocalTime.MIDNIGHT) ? LocalDateTime.of(date, time) : day;
	}

	private static DateText yearLast(Matcher m) {
		String year = m.group(4);
		Reason doubt = null;
		if (year.length() == 2) {
			year = (Integer.parseInt(year) < 70 ? "20" : "19") + year; //$NON-NLS-1$ //$NON-NLS-2$
			doubt = Reason.TWO_DIGIT_YEAR;
		}
		Temporal dayFirst = day(year, m.group(3), m.group(1));
		Temporal monthFirst = day(year, m.group(1), m.group(3));
		if (dayFirst == null && monthFirst == null) {
			return new DateText(Shape.DAY_AND_MONTH, null, null, Reason.IMPOSSIBLE_DATE);
		}
		return timed(Shape.DAY_AND_MONTH, dayFirst, monthFirst, doubt, m, 5);
	}

	private static DateText japanese(Matcher m) {
		if (m.group(2) == null) {
			return new DateText(Shape.CLEAR, Year.of(Integer.parseInt(m.group(1))), null, null);
		}
		if (m.group(3) == null) {
			return clear(month(m.group(1), m.group(2)), null, 0);
		}
		return clear(day(m.group(1), m.group(2), m.group(3)), m, 4);
	}

	private static DateText words(String s) {
		Matcher m = DAY_WORD.matcher(s);
		if (m.matches() && monthOf(m.group(2)) > 0) {
			boolean shortYear = m.group(3).length() == 2;
			String year = shortYear ? (Integer.parseInt(m.group(3)) < 70 ? "20" : "19") + m.group(3) : m.group(3); //$NON-NLS-1$ //$NON-NLS-2$
			DateText read = clear(day(year, String.valueOf(monthOf(m.group(2))), m.group(1)), m, 4);
			return shortYear && read.doubt == null ? new DateText(read.shape, read.value, null, Reason.TWO_DIGIT_YEAR) : read;
		}
		m = WORD_DAY.matcher(s);
		if (m.matches() && monthOf(m.group(1)) > 0) {
			return clear(day(m.group(3), String.valueOf(monthOf(m.group(1))), m.group(2)), m, 4);
		}
		m = WORD_YEAR.matcher(s);
		return m.matches() && monthOf(m.group(1)) > 0 ? clear(month(m.group(2), String.valueOf(monthOf(m.group(1)))), null, 0)
				: null;
	}

	private static int monthOf(String word) {
		int whole = LONG_MONTHS.indexOf(word);
		return whole >= 0 ? whole + 1 : word.equals("sept") ? 9 : MONTHS.indexOf(word) + 1; //$NON-NLS-1$
	}

	private static DateText era(String s) {
		Matcher m = ERA.matcher(s);
		if (!m.matches()) {
			return null;
		}
		boolean letter = m.group(1).charAt(0) < 0x80;
		if (letter && m.group(4) == null) {
			return null;
		}
		Era era = Era.of(m.group(1));
		int year = era.year(m.group(2));
		if (m.group(3) == null) {
			return checked(era, Year.of(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		Temporal month = month(String.valueOf(year), m.group(3));
		if (month instanceof YearMonth whole && m.group(4) == null) {
			return checked(era, whole, whole.atDay(1), whole.atEndOfMonth());
		}
		return day(String.valueOf(year), m.group(3), m.group(4)) instanceof LocalDate day ? checked(era, day, day, day)
				: new DateText(Shape.CLEAR, null, null, Reason.IMPOSSIBLE_DATE);
	}

	private static DateText checked(Era era, Temporal value, LocalDate first, LocalDate last) {
		return new DateText(Shape.CLEAR, value, null, era.contains(first, last) ? null : Reason.ERA_ENDED);
	}

	private static Temporal day(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		} catch (DateTimeException impossible) {
			return null;
		}
	}

	private static Temporal month(String year, String month) {
		try {
			return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
		} catch (DateTimeException impossible) {
			return null;
		}
	}
}

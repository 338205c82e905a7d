package org.mekiki.tables.internal.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;

/**
 * A fiscal year in words.
 *
 * @param year
 *            in which it starts
 * @param doubt
 *            what is doubtful; null if nothing is
 */
public record FiscalYearText(int year, Reason doubt) {

	private static final Pattern JAPANESE = Pattern.compile("([0-9]{4}) ?(?:\u5e74\u5ea6|\u5e74\u5ea6\u5206|fy)"); //$NON-NLS-1$
	private static final Pattern ERA = Pattern.compile("(\u660e\u6cbb|\u5927\u6b63|\u662d\u548c|\u5e73\u6210|\u4ee4\u548c|[mtshr]\\.?) ?([0-9]{1,2}|\u5143) ?\u5e74\u5ea6"); //$NON-NLS-1$
	private static final Pattern ERA_ONLY = Pattern.compile("(\u660e\u6cbb|\u5927\u6b63|\u662d\u548c|\u5e73\u6210|\u4ee4\u548c|[\u662d\u5e73\u4ee4]|[mtshr]\\.?) ?([0-9]{1,2}|\u5143)\u5e74?"); //$NON-NLS-1$
	private static final Pattern ENGLISH = Pattern.compile("(?:fy|fiscal year) ?-?'?([0-9]{4}|[0-9]{2})"); //$NON-NLS-1$

	private static final int SHORTEST_SPLIT = 7;
	private static final int LONGEST_SPLIT = 15;

	/** The year in which it starts and the one in which it ends; such a text may be a month, too. */
	private static final Pattern SPLIT = Pattern.compile("(?:fy ?)?([0-9]{4})[-/]([0-9]{2}|[0-9]{4})"); //$NON-NLS-1$

	/** Reads a cell such as 2021-22; null if it is none. */
	public static FiscalYearText split(String text) {
		if (text.length() < SHORTEST_SPLIT || text.length() > LONGEST_SPLIT || text.indexOf('-') < 0 && text.indexOf('/') < 0) {
			return null;
		}
		Matcher m = SPLIT.matcher(Fold.of(text).toLowerCase(Locale.ROOT));
		if (!m.matches()) {
			return null;
		}
		int year = Integer.parseInt(m.group(1));
		int end = Integer.parseInt(m.group(2));
		boolean next = m.group(2).length() == 2 ? end == (year + 1) % 100 : end == year + 1;
		return next && year >= 1800 && year <= 2200 ? new FiscalYearText(year, null) : null;
	}

	/** Reads a cell such as R3 or \u4ee4\u548c3\u5e74, which is a fiscal year only where fiscal years are expected; null if it is none. */
	public static FiscalYearText ofEra(String text) {
		if (text.length() > LONGEST_SPLIT) {
			return null;
		}
		String s = Fold.of(text).toLowerCase(Locale.ROOT);
		if (startsWithDigit(s)) {
			return null;
		}
		Matcher m = ERA_ONLY.matcher(s);
		return m.matches() ? inEra(m) : null;
	}

	private static FiscalYearText inEra(Matcher m) {
		Era era = Era.of(m.group(1));
		int year = era.year(m.group(2));
		return new FiscalYearText(year, era.containsFiscalYear(year) ? null : Reason.ERA_ENDED);
	}

	private static boolean startsWithDigit(String s) {
		return !s.isEmpty() && isDigit(s.charAt(0));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Reads a cell; null if it is none. */
	public static FiscalYearText of(String text) {
		if (text.length() > 30) {
			return null;
		}
		String s = Fold.of(text).toLowerCase(Locale.ROOT);
		if (!Signs.fitDate(s) || startsWithDigit(s) && isDigit(s.charAt(s.length() - 1))) {
			return null;
		}
		Matcher m = JAPANESE.matcher(s);
		if (m.matches()) {
			return new FiscalYearText(Integer.parseInt(m.group(1)), null);
		}
		m = ENGLISH.matcher(s);
		if (m.matches()) {
			boolean two = m.group(1).length() == 2;
			return new FiscalYearText(Integer.parseInt(m.group(1)) + (two ? 2000 : 0), two ? Reason.TWO_DIGIT_YEAR : null);
		}
		m = ERA.matcher(s);
		return m.matches() ? inEra(m) : null;
	}
}

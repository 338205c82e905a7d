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
	private static final Pattern ENGLISH = Pattern.compile("(?:fy|fiscal year) ?-?'?([0-9]{4}|[0-9]{2})"); //$NON-NLS-1$

	/** Reads a cell; null if it is none. */
	public static FiscalYearText of(String text) {
		if (text.length() > 30) {
			return null;
		}
		String s = Fold.of(text).toLowerCase(Locale.ROOT);
		if (!Signs.fitDate(s)) {
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
		if (!m.matches()) {
			return null;
		}
		Era era = Era.of(m.group(1));
		int year = era.year(m.group(2));
		return new FiscalYearText(year, era.containsFiscalYear(year) ? null : Reason.ERA_ENDED);
	}
}

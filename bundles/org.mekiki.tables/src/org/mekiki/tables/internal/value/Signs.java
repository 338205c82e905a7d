package org.mekiki.tables.internal.value;

import java.util.Locale;

/** Tells long texts from numbers and dates at a glance: only these signs stand in the latter. */
public final class Signs {

	/** Of an era. */
	private static final char FIRST_YEAR = '\u5143';
	private static final char FIRST_KANJI = '\u3400';
	/** Of full width, and others that look like signs elsewhere. */
	private static final char FIRST_FORM = '\ufb00';

	private static final boolean[] IN_NUMBERS = table("0123456789.,'\u2019+-()[]~%$\u00a5\u20ac\u00a3\u20a9\u20b9 \u25b3\u25b2\u2248" //$NON-NLS-1$
			+ "\u5341\u767e\u5343\u4e07\u842c\u5104\u4ebf\u5146\u5186\u5143\u7c73\u8c6a\u4eba\u6c11\u30c9\u30eb\u30e6\u30fc\u30ed\u30dd\u30f3\u30a6\u30a9\u30ab\u30ca\u30d1\u30bb\u30c8" //$NON-NLS-1$
			+ "\u7d04\u8a08\u5408\u7dcf\u984d\u6982\u7b97\u304a\u3088\u305d\u6700\u5927\u898f\u6a21\u7a0b\u5ea6\u4ee5\u4e0a\u4e0b\u5185\u672a\u6e80\u8d85\u5f31\u5f37\u4f59" //$NON-NLS-1$
			+ "abcdefghijklmnopqrstuvwxyz"); //$NON-NLS-1$
	private static final boolean[] IN_DATES = table("0123456789.,-/:()+' " //$NON-NLS-1$
			+ "\u5e74\u6708\u65e5\u706b\u6c34\u6728\u91d1\u571f\u5143\u660e\u6cbb\u5927\u6b63\u662d\u548c\u5e73\u6210\u4ee4\u5ea6\u5206" //$NON-NLS-1$
			+ "abcdefghijklmnopqrstuvwxyz"); //$NON-NLS-1$

	/** Signs of numbers, dates and fiscal years as they are written: of full width, in capitals, in kanji. */
	private static final boolean[] IN_FIGURES = new boolean[1 << 16];
	private static final boolean[] DIGITS = new boolean[1 << 16];
	static {
		for (int c = 0; c < IN_FIGURES.length; c++) {
			// between these nothing is folded, and nothing has capitals that are looked for
			boolean same = c >= FIRST_KANJI && c < FIRST_FORM;
			String folded = same ? String.valueOf((char) c) : Fold.of(String.valueOf((char) c)).toLowerCase(Locale.ROOT);
			boolean numeral = KanjiNumerals.isNumeral((char) c);
			IN_FIGURES[c] = numeral || fits(folded);
			DIGITS[c] = numeral || !folded.isEmpty() && (areDigits(folded) || folded.charAt(0) == FIRST_YEAR);
		}
	}

	private static boolean fits(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			if (!IN_NUMBERS[folded.charAt(i)] && !IN_DATES[folded.charAt(i)]) {
				return false;
			}
		}
		return true;
	}

	private Signs() {
	}

	/** Whether a cell, as it is written, can be a number, a date or a fiscal year; most words cannot, at a glance. */
	public static boolean mayBeFigure(String text) {
		boolean digit = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!IN_FIGURES[c]) {
				return false;
			}
			digit |= DIGITS[c];
		}
		return digit;
	}

	private static boolean[] table(String signs) {
		boolean[] table = new boolean[1 << 16];
		signs.chars().forEach(c -> table[c] = true);
		return table;
	}

	/** Whether there is nothing but digits. */
	public static boolean areDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** Whether a folded text in lower case can be a number. */
	static boolean fitNumber(String folded) {
		return fit(folded, IN_NUMBERS);
	}

	/** Whether a folded text in lower case can be a date. */
	static boolean fitDate(String folded) {
		return fit(folded, IN_DATES);
	}

	private static boolean fit(String folded, boolean[] table) {
		boolean digit = false;
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (!table[c]) {
				return false;
			}
			digit |= c >= '0' && c <= '9' || c == FIRST_YEAR;
		}
		return digit;
	}
}

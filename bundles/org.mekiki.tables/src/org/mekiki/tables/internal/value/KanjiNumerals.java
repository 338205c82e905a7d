package org.mekiki.tables.internal.value;

import java.math.BigDecimal;

/** Numbers written out in kanji, as in 一億二千万円 and 三百五十. A single digit may be a word, and is none. */
final class KanjiNumerals {

	private static final String DIGITS = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"; //$NON-NLS-1$
	/** Forms for documents that must not be changed by a stroke, in the order of the digits 1, 2, 3, and 10. */
	private static final String LEGAL = "\u58f1\u5f10\u53c2\u62fe"; //$NON-NLS-1$
	private static final int TEN = 10;
	/** No numeral comes before it. */
	private static final char FIRST = '\u3007';

	private KanjiNumerals() {
	}

	/**
	 * Writes the number of a text in digits.
	 *
	 * @param text
	 *            folded
	 * @return the text with digits; the same text if there is no such number in it
	 */
	static String inDigits(String text) {
		int from = 0;
		while (from < text.length() && !isNumeral(text.charAt(from))) {
			from++;
		}
		int to = from;
		boolean digits = false;
		boolean powers = false;
		while (to < text.length() && isNumeral(text.charAt(to))) {
			digits |= digit(text.charAt(to)) >= 0;
			powers |= power(text.charAt(to)) > 0;
			to++;
		}
		if (!digits || !powers) {
			return text;
		}
		BigDecimal value = value(text.substring(from, to));
		return value == null ? text : text.substring(0, from) + value.toPlainString() + text.substring(to);
	}

	/** Whether a sign is part of numbers in kanji. */
	static boolean isNumeral(char c) {
		return c >= FIRST && (digit(c) >= 0 || power(c) > 0);
	}

	private static int digit(char c) {
		int legal = LEGAL.indexOf(c);
		return legal >= 0 && legal < LEGAL.length() - 1 ? legal + 1 : DIGITS.indexOf(c);
	}

	private static int power(char c) {
		String word = String.valueOf(c == LEGAL.charAt(LEGAL.length() - 1) ? '\u5341' : c);
		return Math.max(JapaneseScale.small(word), JapaneseScale.great(word));
	}

	/** Null if the words are in no order that a number has. */
	private static BigDecimal value(String words) {
		BigDecimal sum = BigDecimal.ZERO;
		long block = 0;
		int digit = -1;
		int small = Integer.MAX_VALUE;
		int great = Integer.MAX_VALUE;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			int power = power(c);
			if (digit(c) >= 0) {
				if (digit >= 0) {
					return null;
				}
				digit = digit(c);
			} else if (power < JapaneseScale.great("\u4e07")) { //$NON-NLS-1$
				if (power >= small || digit == 0) {
					return null;
				}
				block += (digit < 0 ? 1 : digit) * (long) Math.pow(TEN, power);
				digit = -1;
				small = power;
			} else {
				block += Math.max(0, digit);
				if (power >= great || block == 0) {
					return null;
				}
				sum = sum.add(BigDecimal.valueOf(block).scaleByPowerOfTen(power));
				block = 0;
				digit = -1;
				small = Integer.MAX_VALUE;
				great = power;
			}
		}
		return sum.add(BigDecimal.valueOf(block + Math.max(0, digit)));
	}
}

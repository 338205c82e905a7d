package org.mekiki.tables.api;

import org.mekiki.tables.internal.value.Signs;

/**
 * The number of the National Tax Agency for corporations (\u6cd5\u4eba\u756a\u53f7): a check digit and twelve digits.
 *
 * @since 0.1
 */
public final class CorporateNumber {

	/** Digits. */
	public static final int LENGTH = 13;

	private static final int NINE = 9;

	private CorporateNumber() {
	}

	/**
	 * Whether it has thirteen digits.
	 *
	 * @param digits
	 *            any text
	 * @return true if it has the form; the check digit may be wrong
	 */
	public static boolean hasForm(String digits) {
		return digits.length() == LENGTH && Signs.areDigits(digits);
	}

	/**
	 * Whether the check digit is right.
	 *
	 * @param digits
	 *            any text
	 * @return true if it is a number that can be
	 */
	public static boolean isValid(String digits) {
		return hasForm(digits) && digits.charAt(0) == checkDigit(digits.substring(1));
	}

	/**
	 * The digit that belongs before twelve others.
	 *
	 * @param twelve
	 *            digits
	 * @return from 1 to 9
	 */
	public static char checkDigit(String twelve) {
		int sum = 0;
		for (int i = 0; i < twelve.length(); i++) {
			int weight = (twelve.length() - i) % 2 == 1 ? 1 : 2;
			sum += (twelve.charAt(i) - '0') * weight;
		}
		return (char) ('0' + NINE - sum % NINE);
	}
}

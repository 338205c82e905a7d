package org.mekiki.tables.internal.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Digits with separators, read both ways.
 *
 * @param ifPoint
 *            its value if the decimal mark is a point; null if it cannot be
 * @param ifComma
 *            its value if the decimal mark is a comma; null if it cannot be
 */
public record NumberText(BigDecimal ifPoint, BigDecimal ifComma) {

	/** Groups of two before the last one of three, as in India; a single one may be a slip. */
	private static final Pattern LAKHS = Pattern.compile("[1-9][0-9]?(,[0-9]{2}){2,},[0-9]{3}"); //$NON-NLS-1$

	/** Longer ones are no numbers of people. */
	private static final int LONGEST = 400;

	/** Largest power of ten that is worked out. */
	private static final int LARGEST_POWER = 400;

	/** Digits that fit into 64 bits whatever they are. */
	private static final int FITTING = 18;

	/** Digits between separators. */
	private static final int THOUSAND = 3;

	/** 1,00,00,000 */
	private static final int SHORTEST_LAKHS = 11;

	/** Reads digits with an optional sign; null if it is no number. */
	public static NumberText of(String text) {
		NumberText simple = text.length() <= FITTING ? simple(text) : null;
		if (simple != null) {
			return simple;
		}
		String folded = Fold.of(text);
		boolean minus = folded.startsWith("-"); //$NON-NLS-1$
		String body = minus || folded.startsWith("+") ? folded.substring(1).strip() : folded; //$NON-NLS-1$
		NumberText read = unsigned(body);
		return read == null || !minus ? read : read.negated();
	}

	/** Digits, or digits with a point that cannot be one between thousands; null if it is something else. */
	private static NumberText simple(String text) {
		long digits = 0;
		int point = -1;
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (isDigit(c)) {
				digits = digits * 10 + c - '0';
			} else if (c == '.' && point < 0 && i > 0 && i < length - 1) {
				point = i;
			} else {
				return null;
			}
		}
		int decimals = point < 0 ? 0 : length - 1 - point;
		if (length == 0 || decimals == THOUSAND) {
			return null;
		}
		BigDecimal value = BigDecimal.valueOf(digits, decimals);
		return new NumberText(value, point < 0 ? value : null);
	}

	/** Reads digits without a sign; null if it is no number. */
	static NumberText unsigned(String body) {
		if (body.isEmpty() || body.length() > LONGEST) {
			return null;
		}
		int e = Math.max(body.indexOf('e'), body.indexOf('E'));
		String digits = e < 0 ? body : body.substring(0, e);
		Integer power = e < 0 ? Integer.valueOf(0) : power(body.substring(e + 1));
		if (power == null || digits.isEmpty() || !isDigit(digits.charAt(digits.length() - 1))
				|| !isDigit(digits.charAt(0)) && digits.charAt(0) != '.' && digits.charAt(0) != ',') {
			return null;
		}
		for (int i = 0; i < digits.length(); i++) {
			char c = digits.charAt(i);
			if (!isDigit(c) && c != '.' && c != ',' && c != ' ' && c != '\'' && c != '\u2019') {
				return null;
			}
		}
		BigDecimal point = value(digits, '.', ',', power.intValue());
		BigDecimal comma = value(digits, ',', '.', power.intValue());
		return point == null && comma == null ? null : new NumberText(point, comma);
	}

	private static Integer power(String text) {
		if (!text.matches("[+-]?[0-9]{1,4}")) { //$NON-NLS-1$
			return null;
		}
		int power = Integer.parseInt(text);
		return Math.abs(power) > LARGEST_POWER ? null : Integer.valueOf(power);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Groups of three before the mark, nothing but digits after it. */
	private static BigDecimal value(String text, char mark, char group, int power) {
		int at = text.indexOf(mark);
		if (at >= 0 && text.indexOf(mark, at + 1) >= 0) {
			return null;
		}
		String whole = at < 0 ? text : text.substring(0, at);
		String fraction = at < 0 ? "" : text.substring(at + 1); //$NON-NLS-1$
		for (int i = 0; i < fraction.length(); i++) {
			if (!isDigit(fraction.charAt(i))) {
				return null;
			}
		}
		String digits = group == ',' && whole.length() >= SHORTEST_LAKHS && LAKHS.matcher(whole).matches() ? whole.replace(",", "") : ungrouped(whole, group); //$NON-NLS-1$ //$NON-NLS-2$
		if (digits == null || digits.isEmpty() && fraction.isEmpty()) {
			return null;
		}
		return new BigDecimal((digits.isEmpty() ? "0" : digits) + (fraction.isEmpty() ? "" : '.' + fraction)) //$NON-NLS-1$ //$NON-NLS-2$
				.scaleByPowerOfTen(power);
	}

	private static String ungrouped(String whole, char group) {
		char used = 0;
		StringBuilder digits = new StringBuilder(whole.length());
		int since = 0;
		for (int i = 0; i < whole.length(); i++) {
			char c = whole.charAt(i);
			if (isDigit(c)) {
				digits.append(c);
				since++;
				continue;
			}
			boolean allowed = c == group || c == ' ' || c == '\'' || c == '\u2019';
			if (!allowed || used != 0 && (used != c || since != 3) || used == 0 && (since == 0 || since > 3)) {
				return null;
			}
			used = c;
			since = 0;
		}
		if (used != 0 && (since != 3 || digits.charAt(0) == '0' && digits.length() > 1)) {
			return null;
		}
		return digits.toString();
	}

	/** The same with the other sign. */
	public NumberText negated() {
		return new NumberText(ifPoint == null ? null : ifPoint.negate(), ifComma == null ? null : ifComma.negate());
	}

	/** Times a factor. */
	public NumberText times(BigDecimal factor) {
		return new NumberText(ifPoint == null ? null : ifPoint.multiply(factor),
				ifComma == null ? null : ifComma.multiply(factor));
	}

	/** Whether both ways are possible and differ. */
	public boolean isOpen() {
		return ifPoint != null && ifComma != null && ifPoint.compareTo(ifComma) != 0;
	}
}

package org.mekiki.curriculum.internal.item;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/**
 * A number as people type it, with a unit of any magnitude: {@code 5,000億円}, {@code ５０００}, {@code 1兆2,000億円},
 * {@code △3.5 %}.
 *
 * @param value
 *            exact, in the unit
 * @param unit
 *            folded, without magnitude: {@code 円} for {@code 億円}; empty if none was given
 * @param scaled
 *            whether a magnitude was given
 */
public record Quantity(BigDecimal value, String unit, boolean scaled) {

	private static final int LONGEST = 60;
	private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"; //$NON-NLS-1$
	private static final String MAGNITUDE = "([十百千]?[万億兆]|[百千]|trillion|billion|million|thousand)?"; //$NON-NLS-1$
	private static final Pattern PART = Pattern.compile(NUMBER + "\\s*" + MAGNITUDE + "\\s*"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern UNIT = Pattern.compile("^" + MAGNITUDE + "\\s*(.*)$"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, Integer> POWERS = Map.of("十", Integer.valueOf(1), "百", Integer.valueOf(2), "千", Integer.valueOf(3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"万", Integer.valueOf(4), "億", Integer.valueOf(8), "兆", Integer.valueOf(12), "thousand", Integer.valueOf(3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"million", Integer.valueOf(6), "billion", Integer.valueOf(9), "trillion", Integer.valueOf(12)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * Reads a number.
	 *
	 * @param typed
	 *            what was typed
	 * @return empty if it is none
	 */
	public static Optional<Quantity> of(String typed) {
		String text = plain(typed);
		boolean negative = !text.isEmpty() && "-△▲".indexOf(text.charAt(0)) >= 0; //$NON-NLS-1$
		String rest = negative || text.startsWith("+") ? text.substring(1).strip() : text; //$NON-NLS-1$
		if (rest.length() > LONGEST) {
			return Optional.empty();
		}
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal last = null;
		Matcher part = PART.matcher(rest);
		int end = 0;
		boolean scaled = false;
		while (part.find(end) && part.start() == end) {
			BigDecimal magnitude = magnitude(part.group(2));
			if (last != null && magnitude.compareTo(last) >= 0) {
				return Optional.empty();
			}
			sum = sum.add(new BigDecimal(part.group(1).replace(",", "")).multiply(magnitude)); //$NON-NLS-1$ //$NON-NLS-2$
			last = magnitude;
			scaled |= part.group(2) != null;
			end = part.end();
		}
		String unit = rest.substring(end).strip();
		if (last == null || !unit.isEmpty() && Character.isDigit(unit.charAt(0)) || unit.startsWith(",") //$NON-NLS-1$
				|| unit.startsWith(".")) { //$NON-NLS-1$
			return Optional.empty();
		}
		return Optional.of(new Quantity(negative ? sum.negate() : sum, unit, scaled));
	}

	/**
	 * The magnitude of a unit.
	 *
	 * @param unit
	 *            such as {@code 億円}
	 * @return such as 100,000,000
	 */
	public static BigDecimal magnitudeOf(String unit) {
		Matcher matcher = split(unit);
		return matcher.group(2).isEmpty() && matcher.group(1) == null ? BigDecimal.ONE : magnitude(matcher.group(1));
	}

	/**
	 * A unit without its magnitude.
	 *
	 * @param unit
	 *            such as {@code 億円}
	 * @return such as {@code 円}, folded
	 */
	public static String baseOf(String unit) {
		return split(unit).group(2);
	}

	/** Folding turns the long vowel of a word into a dash. */
	private static String plain(String text) {
		return TextFolding.fold(text).strip().replace("パ-セント", "%"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Matcher split(String unit) {
		Matcher matcher = UNIT.matcher(plain(unit));
		if (!matcher.matches()) {
			throw new IllegalArgumentException(unit);
		}
		return matcher;
	}

	private static BigDecimal magnitude(String word) {
		if (word == null) {
			return BigDecimal.ONE;
		}
		Integer power = POWERS.get(word);
		return BigDecimal.TEN.pow(power != null ? power.intValue()
				: word.chars().map(c -> POWERS.get(Character.toString(c)).intValue()).sum());
	}
}

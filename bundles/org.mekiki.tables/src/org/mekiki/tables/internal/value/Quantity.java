package org.mekiki.tables.internal.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what people put around it.
 *
 * @param number
 *            with the words for powers of ten worked out
 * @param currency
 *            ISO 4217 code; null if there is none
 * @param hasUnit
 *            whether a currency or a power of ten is said
 * @param percent
 *            whether there is a percent sign
 * @param approximate
 *            whether a word says that it is not exact
 * @param leadingZero
 *            whether it is digits with a zero before them
 */
public record Quantity(NumberText number, String currency, boolean hasUnit, boolean percent, boolean approximate,
		boolean leadingZero) {

	private static final int LONGEST = 100;

	private static final Pattern DOUBT_BEFORE = Pattern
			.compile("^(\u7d04|\u304a\u3088\u305d|\u6982\u7b97|\u5408\u8a08|\u7dcf\u984d|\u8a08|\u6700\u5927|about |approx\\.? ?|ca\\. ?|~|\u2248)+"); //$NON-NLS-1$
	private static final Pattern DOUBT_AFTER = Pattern
			.compile("(\u898f\u6a21|\u7a0b\u5ea6|\u4ee5\u4e0a|\u4ee5\u4e0b|\u4ee5\u5185|\u672a\u6e80|\u8d85|\u5f31|\u5f37|\u4f59)+$"); //$NON-NLS-1$

	/** Powers of ten: a number, a small one, a great one. */
	private static final Pattern SCALED = Pattern.compile("([0-9][0-9., ']*)?([\u5341\u767e\u5343])?([\u4e07\u842c\u5104\u4ebf\u5146])?"); //$NON-NLS-1$
	private static final Pattern SCALES = Pattern.compile("[\u5341\u767e\u5343\u4e07\u842c\u5104\u4ebf\u5146]"); //$NON-NLS-1$
	private static final Pattern ENGLISH = Pattern.compile(
			"^([0-9].*?) ?(thousand|million|billion|trillion|tsd\\.?|mio\\.?|mrd\\.?|mn|bn|[kmb])$"); //$NON-NLS-1$

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("thousand", 3), Map.entry("tsd", 3), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("k", 3), Map.entry("million", 6), Map.entry("mio", 6), Map.entry("mn", 6), Map.entry("m", 6), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("billion", 9), Map.entry("mrd", 9), Map.entry("bn", 9), Map.entry("b", 9), Map.entry("trillion", 12)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Reads a cell; null if it is no number. */
	public static Quantity of(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		String folded = Fold.of(text).toLowerCase(Locale.ROOT);
		String s = KanjiNumerals.inDigits(folded);
		boolean spelled = !s.equals(folded);
		if (!Signs.fitNumber(s)) {
			return null;
		}
		NumberText quick = plain(s);
		if (quick != null && !spelled) {
			return new Quantity(quick, null, false, false, false, leadingZero(s));
		}
		boolean minus = false;
		if (s.startsWith("(") && s.endsWith(")")) { //$NON-NLS-1$ //$NON-NLS-2$
			minus = true;
			s = s.substring(1, s.length() - 1).strip();
		}
		String bare = DOUBT_AFTER.matcher(DOUBT_BEFORE.matcher(s).replaceFirst("")).replaceFirst("").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		boolean doubt = !bare.equals(s);
		Parts parts = new Parts(bare);
		parts.sign();
		parts.currency();
		parts.sign();
		if (parts.text.startsWith("(") && parts.text.endsWith(")")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (parts.signed || minus) {
				return null;
			}
			parts.minus = true;
			parts.text = parts.text.substring(1, parts.text.length() - 1).strip();
		}
		boolean percent = parts.text.endsWith("%") || parts.text.endsWith("\u30d1\u30fc\u30bb\u30f3\u30c8"); //$NON-NLS-1$ //$NON-NLS-2$
		if (percent) {
			parts.text = parts.text.replaceFirst("(%|\u30d1\u30fc\u30bb\u30f3\u30c8)$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String zeros = parts.text;
		NumberText number = scaled(parts);
		if (number == null || minus && parts.minus || parts.letter && parts.currency == null || parts.endMark()) {
			return null;
		}
		return new Quantity(minus || parts.minus ? number.negated() : number, parts.currency,
				parts.currency != null || parts.scaled || spelled, percent, doubt, leadingZero(zeros));
	}

	private static NumberText plain(String s) {
		char first = s.charAt(0);
		return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.' ? NumberText.of(s) : null;
	}

	private static boolean leadingZero(String s) {
		return s.length() > 1 && s.charAt(0) == '0' && Signs.areDigits(s);
	}

	private static NumberText scaled(Parts parts) {
		Matcher english = ENGLISH.matcher(parts.text);
		if (english.matches()) {
			NumberText number = NumberText.unsigned(english.group(1).strip());
			parts.scaled = true;
			parts.letter = english.group(2).length() == 1;
			int power = POWERS.get(english.group(2).replace(".", "")).intValue(); //$NON-NLS-1$ //$NON-NLS-2$
			return number == null ? null : number.times(BigDecimal.TEN.pow(power));
		}
		if (!SCALES.matcher(parts.text).find()) {
			return NumberText.unsigned(parts.text);
		}
		parts.scaled = true;
		return JapaneseScale.sum(SCALED, parts.text);
	}

	/** What is left while signs and words are taken off. */
	private static final class Parts {

		private String text;
		private boolean minus;
		private boolean signed;
		private boolean scaled;
		/** A letter alone may be metres, too. */
		private boolean letter;
		private boolean minusAfter;
		private String currency;

		Parts(String text) {
			this.text = text;
		}

		void sign() {
			if (signed || text.isEmpty()) {
				return;
			}
			char first = text.charAt(0);
			char last = text.charAt(text.length() - 1);
			if (first == '-' || first == '\u25b3' || first == '\u25b2' || first == '+') {
				text = text.substring(1).strip();
				minus = first != '+';
				signed = true;
			} else if (last == '-' && text.length() > 1) {
				text = text.substring(0, text.length() - 1).strip();
				minus = true;
				minusAfter = true;
				signed = true;
			}
		}

		/** In \u00a51,000- the dash keeps others from adding digits, and is no minus. */
		boolean endMark() {
			return minusAfter && currency != null;
		}

		void currency() {
			for (Map.Entry<String, String> word : Currencies.WORDS.entrySet()) {
				String sign = word.getKey();
				if (text.endsWith(sign) && text.length() > sign.length()) {
					text = text.substring(0, text.length() - sign.length()).strip();
					currency = word.getValue();
					return;
				}
				if (text.startsWith(sign) && text.length() > sign.length()) {
					text = text.substring(sign.length()).strip();
					currency = word.getValue();
					return;
				}
			}
		}
	}
}

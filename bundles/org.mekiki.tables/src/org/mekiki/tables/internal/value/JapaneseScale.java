package org.mekiki.tables.internal.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for powers of ten as 1億2,000万 or 3兆5千億 or 百万. */
final class JapaneseScale {

	private JapaneseScale() {
	}

	/** Powers of a small word. */
	static int small(String word) {
		return word == null ? 0 : switch (word.charAt(0)) {
		case '\u5341' -> 1;
		case '\u767e' -> 2;
		case '\u5343' -> 3;
		default -> 0;
		};
	}

	/** Powers of a great word. */
	static int great(String word) {
		return word == null ? 0 : switch (word.charAt(0)) {
		case '\u4e07', '\u842c' -> 4;
		case '\u5104', '\u4ebf' -> 8;
		case '\u5146' -> 12;
		default -> 0;
		};
	}

	/** Adds up parts, each smaller than the one before; null if it is no number. */
	static NumberText sum(Pattern part, String text) {
		Matcher matcher = part.matcher(text);
		BigDecimal point = BigDecimal.ZERO;
		BigDecimal comma = BigDecimal.ZERO;
		BigDecimal held = null;
		BigDecimal heldComma = null;
		int at = 0;
		int before = Integer.MAX_VALUE;
		while (at < text.length()) {
			if (!matcher.find(at) || matcher.start() != at || matcher.end() == at || matcher.group(1) == null) {
				return null;
			}
			NumberText number = NumberText.unsigned(matcher.group(1).strip());
			if (number == null) {
				return null;
			}
			int small = small(matcher.group(2));
			int great = great(matcher.group(3));
			at = matcher.end();
			if (held == null) {
				held = BigDecimal.ZERO;
				heldComma = BigDecimal.ZERO;
			}
			held = plus(held, number.ifPoint(), small);
			heldComma = plus(heldComma, number.ifComma(), small);
			boolean ends = great > 0 || at >= text.length();
			if (!ends && small == 0) {
				return null;
			}
			if (ends) {
				if (great >= before) {
					return null;
				}
				before = great;
				point = plus(point, held, great);
				comma = plus(comma, heldComma, great);
				held = null;
			}
		}
		return point == null && comma == null ? null : new NumberText(point, comma);
	}

	private static BigDecimal plus(BigDecimal sum, BigDecimal part, int power) {
		return sum == null || part == null ? null : sum.add(part.scaleByPowerOfTen(power));
	}
}

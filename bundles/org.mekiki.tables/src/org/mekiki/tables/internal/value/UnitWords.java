package org.mekiki.tables.internal.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mekiki.tables.api.TableUnit;

/** Units in headers and titles: （単位：百万円）, [千円], amount_jpy, Budget (USD million). */
public final class UnitWords {

	private static final String SCALE = "(?:[\u5341\u767e\u5343]?[\u4e07\u842c\u5104\u4ebf\u5146]|[\u767e\u5343])"; //$NON-NLS-1$
	private static final String CJK = "(?:\u7c73\u30c9\u30eb|\u8c6a\u30c9\u30eb|\u30c9\u30eb|\u30e6\u30fc\u30ed|\u30dd\u30f3\u30c9|\u30a6\u30a9\u30f3|\u4eba\u6c11\u5143|\u5143|\u5186)"; //$NON-NLS-1$
	private static final Pattern JAPANESE = Pattern.compile("(" + SCALE + ")?(" + CJK + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern INSIDE = Pattern.compile("[(\\[\u3010\uff3b<\u3008\u300a]([^()\\[\\]\u3010\u3011<>\u3008\u3009]{1,40})[)\\]\u3011\uff3d>\u3009\u300b]"); //$NON-NLS-1$
	private static final Pattern SAID = Pattern.compile("\u5358\u4f4d\\s*[:\uff1a]?\\s*([^)\\]\u3011,\u3001]{1,40})"); //$NON-NLS-1$
	private static final Pattern IN_ENGLISH = Pattern.compile("(?:\\bunits?\\b|\\bcurrency\\b|\\bin\\b)\\s*:?\\s*(.{1,40})"); //$NON-NLS-1$
	private static final int LONGEST = 3;
	private static final Pattern TAIL = Pattern.compile("(?:^|.*[^" + "\u5341\u767e\u5343\u4e07\u5104\u5146" + "])(" + SCALE + CJK + ")$"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern TAIL_ONE = Pattern.compile(".*[_/\u30fb\\s](" + CJK + ")$|^(\u5186)$"); //$NON-NLS-1$ //$NON-NLS-2$
	/** As in \u91d1\u984d\u306f\u5343\u5186\u5358\u4f4d. */
	private static final Pattern IN_UNITS = Pattern.compile("(" + SCALE + "?" + CJK + ")\u5358\u4f4d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String CODES = Currencies.WORDS.keySet().stream().filter(word -> word.charAt(0) < 0x80 || word.length() == 1 && word.charAt(0) < 0x3000)
			.map(Pattern::quote).collect(Collectors.joining("|")); //$NON-NLS-1$
	private static final String POWER = "thousands?|millions?|billions?|trillions?|tsd\\.?|mio\\.?|mrd\\.?|mn|bn|k|m|b|t(?=eur|\u20ac)|'?000s?|1000"; //$NON-NLS-1$
	private static final Pattern ENGLISH = Pattern.compile("(?:in )?(?:(" + POWER + ")[ _]?(?:of )?)?(" + CODES + ")[ _]?(" + POWER + ")?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern POWER_ONLY = Pattern.compile("thousands?|millions?|billions?|trillions?"); //$NON-NLS-1$
	private static final Pattern PERCENT = Pattern.compile("%|percent|pct|\u30d1\u30fc\u30bb\u30f3\u30c8"); //$NON-NLS-1$
	private static final Pattern COUNTED = Pattern.compile("(?:\u5343|\u4e07|\u767e\u4e07)?(?:\u4eba|\u4ef6|\u793e|\u56de|\u500b|\u53f0|\u540d|\u7b87\u6240|\u65e5|\u5e74|\u6642\u9593|km|kg|m|t|people|persons|items)"); //$NON-NLS-1$
	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("thousand", 3), Map.entry("tsd", 3), Map.entry("t", 3), Map.entry("k", 3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("000", 3), Map.entry("million", 6), Map.entry("mio", 6), Map.entry("mn", 6), Map.entry("m", 6), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("billion", 9), Map.entry("mrd", 9), Map.entry("bn", 9), Map.entry("b", 9), Map.entry("trillion", 12)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private UnitWords() {
	}

	/** The unit that a name of a column says; null if it says none. */
	public static TableUnit inHeader(String header) {
		String name = Fold.name(header);
		TableUnit unit = said(name);
		Matcher inside = INSIDE.matcher(name);
		while (unit == null && inside.find()) {
			unit = amongWords(inside.group(1).strip());
		}
		return unit == null ? outside(name) : unit;
	}

	/** Alone or with other words, as in \u7a0e\u8fbc\u30fb\u767e\u4e07\u5186; of several the longest, so that USD million is not USD. */
	private static TableUnit amongWords(String text) {
		TableUnit unit = exactly(text);
		if (unit != null || (unit = amount(text)) != null || text.indexOf('/') >= 0) {
			return unit;
		}
		String[] words = text.strip().split("[\\s,\u3001\u30fb:;]+"); //$NON-NLS-1$
		for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
			for (int from = words.length - length; from >= 0; from--) {
				TableUnit part = exactly(String.join(" ", Arrays.copyOfRange(words, from, from + length))); //$NON-NLS-1$
				if (part != null && part.currency() != null) {
					return part;
				}
			}
		}
		return null;
	}

	private static TableUnit outside(String withBrackets) {
		String name = INSIDE.matcher(withBrackets).replaceAll("").replaceFirst("[\u203b*\\s]+$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Matcher tail = TAIL.matcher(name);
		if (tail.matches()) {
			return exactly(tail.group(1));
		}
		Matcher one = TAIL_ONE.matcher(name);
		if (one.matches()) {
			return exactly(one.group(1) == null ? one.group(2) : one.group(1));
		}
		return english(name);
	}

	/** {@code amount_jpy_million}: the last words, joined by lines or blanks. */
	private static TableUnit english(String name) {
		String[] words = name.split("[_\\s/,-]+"); //$NON-NLS-1$
		for (int from = Math.max(0, words.length - 3); from < words.length; from++) {
			String rest = String.join(" ", Arrays.copyOfRange(words, from, words.length)); //$NON-NLS-1$
			TableUnit unit = exactly(rest);
			if (unit != null && (unit.currency() != null || rest.startsWith("p"))) { //$NON-NLS-1$
				return unit;
			}
			if (from < words.length - 1 && unit == null) {
				TableUnit first = exactly(words[from]);
				if (from > 0 && first != null && first.currency() != null && words[from].length() == 3) {
					return first;
				}
			}
		}
		return name.matches("%|.*[^a-z]%") ? exactly("%") : null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The unit that a line above the header says; null if it says none. */
	public static TableUnit said(String text) {
		String name = Fold.name(text);
		Matcher before = IN_UNITS.matcher(name);
		if (before.find()) {
			return exactly(before.group(1));
		}
		Matcher said = SAID.matcher(name);
		return said.find() ? amongWords(said.group(1).strip()) : null;
	}

	/** The unit that a line above or below the table says of all amounts; null if it says none. */
	public static TableUnit inTitle(String text) {
		String name = Fold.name(text);
		TableUnit unit = said(name);
		Matcher inside = INSIDE.matcher(name);
		while (unit == null && inside.find()) {
			TableUnit one = exactly(inside.group(1).strip());
			unit = one != null && one.currency() != null ? one : null;
		}
		Matcher english = IN_ENGLISH.matcher(name);
		if (unit == null && english.find()) {
			unit = amongWords(english.group(1));
		}
		return unit == null || unit.currency() == null ? null : unit;
	}

	/** The unit that these words are, and nothing else; null if they are none. */
	public static TableUnit exactly(String words) {
		String text = Fold.name(words).replaceFirst("^\u5358\u4f4d\\s*:?\\s*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher japanese = JAPANESE.matcher(text);
		if (japanese.matches()) {
			int power = power(japanese.group(1));
			return new TableUnit(text, Currencies.WORDS.get(japanese.group(2)), BigDecimal.TEN.pow(power));
		}
		if (PERCENT.matcher(text).matches()) {
			return new TableUnit("%", null, BigDecimal.ONE); //$NON-NLS-1$
		}
		if (POWER_ONLY.matcher(text).matches()) {
			return new TableUnit(text, null, BigDecimal.TEN.pow(englishPower(text)));
		}
		if (COUNTED.matcher(text).matches()) {
			return new TableUnit(text, null, BigDecimal.ONE);
		}
		Matcher english = ENGLISH.matcher(text);
		if (english.matches() && (english.group(1) == null || english.group(3) == null)) {
			String power = english.group(1) == null ? english.group(3) : english.group(1);
			return new TableUnit(label(text, english.group(2)), Currencies.WORDS.get(english.group(2)),
					BigDecimal.TEN.pow(englishPower(power)));
		}
		return null;
	}

	/** An amount that is a unit: 10\u5104\u5186, USD 1,000. */
	private static TableUnit amount(String text) {
		Quantity amount = text.indexOf('1') < 0 ? null : Quantity.of(text.replace(",", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (amount == null || amount.currency() == null || amount.approximate() || amount.number().ifPoint() == null) {
			return null;
		}
		BigDecimal value = amount.number().ifPoint().stripTrailingZeros();
		boolean power = value.unscaledValue().equals(BigInteger.ONE) && value.scale() < 0;
		return power ? new TableUnit(text, amount.currency(), BigDecimal.TEN.pow(-value.scale())) : null;
	}

	/** Codes of currencies are written in capitals. */
	private static String label(String text, String word) {
		return word.length() == 3 ? text.replace(word, word.toUpperCase(Locale.ROOT)) : text;
	}

	private static int power(String scale) {
		if (scale == null) {
			return 0;
		}
		String great = scale.substring(scale.length() - 1);
		int power = JapaneseScale.great(great);
		return power == 0 ? JapaneseScale.small(great) : power + (scale.length() > 1 ? JapaneseScale.small(scale) : 0);
	}

	private static int englishPower(String word) {
		if (word == null) {
			return 0;
		}
		String bare = word.replaceAll("[.']", "").replaceFirst("(?<=...)s$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return POWERS.getOrDefault(bare, Integer.valueOf(3)).intValue();
	}

	/** One unit of a currency. */
	public static TableUnit one(String currency) {
		return new TableUnit(Currencies.label(currency), currency, BigDecimal.ONE);
	}
}

package org.mekiki.lists.internal.text;

import java.util.Map;
import java.util.regex.Pattern;

/** Numbers, however they are written: 4, IV, four, fourth, 4th, 四. */
final class Numerals {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("one", "1"), Map.entry("two", "2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("ten", "10"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("eleven", "11"), Map.entry("twelve", "12"), Map.entry("first", "1"), Map.entry("second", "2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("third", "3"), Map.entry("fourth", "4"), Map.entry("fifth", "5"), Map.entry("sixth", "6"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("seventh", "7"), Map.entry("eighth", "8"), Map.entry("ninth", "9"), Map.entry("tenth", "10"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("eleventh", "11"), Map.entry("twelfth", "12")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Map<String, String> GERMAN = Map.ofEntries(Map.entry("eins", "1"), Map.entry("zwei", "2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("drei", "3"), Map.entry("vier", "4"), Map.entry("funf", "5"), Map.entry("sechs", "6"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("sieben", "7"), Map.entry("acht", "8"), Map.entry("neun", "9"), Map.entry("zehn", "10"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("erste", "1"), Map.entry("zweite", "2"), Map.entry("dritte", "3"), Map.entry("vierte", "4"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("funfte", "5")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Pattern ZEROS = Pattern.compile("^0+(?=.)"); //$NON-NLS-1$
	private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)"); //$NON-NLS-1$
	private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})"); //$NON-NLS-1$

	private static final String KANJI = "〇一二三四五六七八九"; //$NON-NLS-1$

	private Numerals() {
	}

	/** The digits, or null if the word is no number. A single letter counts as Roman only if the caller allows it. */
	static String of(String word, String language, boolean letterAllowed) {
		if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
			String digits = ZEROS.matcher(word).replaceFirst(""); //$NON-NLS-1$
			return digits;
		}
		if (ORDINAL.matcher(word).matches()) {
			return word.substring(0, word.length() - 2);
		}
		String said = switch (language) {
		case "de" -> GERMAN.get(word); //$NON-NLS-1$
		case "en" -> WORDS.get(word); //$NON-NLS-1$
		default -> null;
		};
		if (said != null) {
			return said;
		}
		if (word.length() == 1 && KANJI.indexOf(word) >= 0) {
			return String.valueOf(KANJI.indexOf(word));
		}
		if ((word.length() > 1 || letterAllowed) && word.length() <= 6 && ROMAN.matcher(word).matches()) {
			return String.valueOf(roman(word));
		}
		return null;
	}

	private static int roman(String word) {
		int sum = 0;
		for (int i = 0; i < word.length(); i++) {
			int value = value(word.charAt(i));
			sum += i + 1 < word.length() && value < value(word.charAt(i + 1)) ? -value : value;
		}
		return sum;
	}

	private static int value(char letter) {
		return switch (letter) {
		case 'x' -> 10;
		case 'v' -> 5;
		default -> 1;
		};
	}
}

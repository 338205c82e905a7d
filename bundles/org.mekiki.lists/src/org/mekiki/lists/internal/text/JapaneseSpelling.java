package org.mekiki.lists.internal.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Spellings of Japanese that mean the same: widths, long vowels, small kana, old characters, kana behind kanji. */
final class JapaneseSpelling {

	/** Sounds of foreign words that are written in two ways, the longer ones first. */
	private static final List<Map.Entry<String, String>> SOUNDS = List.of(Map.entry("ヴァ", "バ"), Map.entry("ヴィ", "ビ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("ヴェ", "ベ"), Map.entry("ヴォ", "ボ"), Map.entry("ヴ", "ブ"), Map.entry("ディジ", "デジ"), Map.entry("ヂ", "ジ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			Map.entry("ヅ", "ズ"), Map.entry("ウィ", "ウイ"), Map.entry("ウェ", "ウエ"), Map.entry("ウォ", "ウオ"), Map.entry("クォ", "クオ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			Map.entry("グァ", "グア"), Map.entry("フェイス", "フェース"), Map.entry("イェ", "イエ"), Map.entry("ティー", "ティ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private static final String OLD = "國學體發醫藥實驗變處應團圓廣號單戰舊聲點燈爐螢瀧濱濕濟當黨獨讀氣榮營衞圍壓緣"; //$NON-NLS-1$
	private static final String NEW = "国学体発医薬実験変処応団円広号単戦旧声点灯炉蛍滝浜湿済当党独読気栄営衛囲圧縁"; //$NON-NLS-1$

	private static final char LONG = 'ー';

	/** Words of at least this length lose their last long vowel: コンピューター and コンピュータ, but not キー. */
	private static final int SHORTEST = 3;

	private JapaneseSpelling() {
	}

	/** One form of a whole text. */
	static String fold(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015\u2212]", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		StringBuilder modern = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			int old = OLD.indexOf(c);
			boolean dash = c == '-' && i > 0 && isKatakana(folded.charAt(i - 1));
			modern.append(old >= 0 ? NEW.charAt(old) : dash ? LONG : c);
		}
		String sounds = modern.toString();
		for (Map.Entry<String, String> sound : SOUNDS) {
			sounds = sounds.replace(sound.getKey(), sound.getValue());
		}
		return sounds;
	}

	/** What a word is compared by. */
	static String stem(String word) {
		if (word.chars().allMatch(JapaneseSpelling::isKatakana)) {
			return word.length() > SHORTEST ? word.replace(String.valueOf(LONG), "") : word; //$NON-NLS-1$
		}
		String kanji = word.replaceAll("\\p{IsHiragana}", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return kanji.length() >= 2 || !kanji.isEmpty() && kanji.length() < word.length() ? kanji : word;
	}

	static boolean isKatakana(int c) {
		return c >= 0x30a1 && c <= 0x30fc;
	}

	static boolean isHiragana(int c) {
		return c >= 0x3041 && c <= 0x309f;
	}

	static boolean isHan(int c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}
}

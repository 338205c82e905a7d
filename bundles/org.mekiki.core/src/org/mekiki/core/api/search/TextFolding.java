package org.mekiki.core.api.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spellings that people take for the same: full and half width, upper and lower case, hiragana and katakana,
 * accents, and the many dashes of Japanese typing.
 */
public final class TextFolding {

	private static final int HIRAGANA_FIRST = 0x3041;
	private static final int HIRAGANA_LAST = 0x3096;
	private static final int KATAKANA_OFFSET = 0x60;
	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc"; //$NON-NLS-1$

	private TextFolding() {
	}

	/**
	 * Folds a text for comparing. Two texts that fold to the same are spellings of the same words.
	 *
	 * @param text
	 *            any text
	 * @return the folded text; it is not meant to be shown
	 */
	public static String fold(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(composed.length());
		boolean latinMarks = false;
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			if (c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST) {
				folded.append((char) (c + KATAKANA_OFFSET));
			} else if (DASHES.indexOf(c) >= 0) {
				folded.append('-');
			} else {
				latinMarks |= c >= 0xc0 && c < 0x250;
				folded.append(c);
			}
		}
		return latinMarks ? withoutMarks(folded) : folded.toString();
	}

	/** Only Latin letters lose their marks: in Japanese a voiced sound mark makes another letter. */
	private static String withoutMarks(CharSequence text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0xc0 && c < 0x250) {
				plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}

package org.mekiki.tables.internal.value;

import java.text.Normalizer;

/**
 * Full and half width become one. Only signs that are the same sign: ① and ² stay what they are, since they are no digits
 * of a number.
 */
public final class Fold {

	private static final String MINUS = "\u2212\u2010\u2011\u2012\u2013\u2014\u2015\ufe63"; //$NON-NLS-1$

	private Fold() {
	}

	/** For reading numbers and dates: ASCII, one kind of blank, one kind of minus, no blanks at the ends. */
	public static String of(String text) {
		boolean plain = true;
		for (int i = 0; i < text.length() && plain; i++) {
			char c = text.charAt(i);
			plain = c > ' ' && c < 0x7f;
		}
		if (plain) {
			return text;
		}
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0xff01 && c <= 0xff5e) {
				folded.append((char) (c - 0xfee0));
			} else if (c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f') {
				continue;
			} else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				folded.append(' ');
			} else if (MINUS.indexOf(c) >= 0) {
				folded.append('-');
			} else if (c == '\uffe5') {
				folded.append('\u00a5');
			} else if (c == '\uffe1') {
				folded.append('\u00a3');
			} else {
				folded.append(c);
			}
		}
		return folded.toString().strip();
	}

	/** For comparing names of columns: also half-width kana, in lower case. */
	public static String name(String text) {
		return of(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(java.util.Locale.ROOT);
	}
}

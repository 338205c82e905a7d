package org.mekiki.tables.internal.source;

/**
 * Looks for letters with accents among plain letters, as in Gr\u00f6\u00dfe: one or two bytes of the upper quarter beside an ASCII
 * letter. Japanese words are longer, and have bytes below.
 */
final class LatinRuns {

	private static final int LONGEST = 2;
	private static final int FIRST_LETTER = 0xc0;

	private long good;
	private long bad;
	private int run;
	private boolean letters;
	private boolean touches;
	private int before = ' ';

	void add(int b) {
		if (b >= 0x80) {
			if (run == 0) {
				letters = true;
				touches = isLetter(before);
			}
			run++;
			letters &= b >= FIRST_LETTER;
		} else if (run > 0) {
			boolean word = letters && run <= LONGEST && (touches || isLetter(b));
			good += word ? 1 : 0;
			bad += word ? 0 : 1;
			run = 0;
		}
		before = b;
	}

	private static boolean isLetter(int b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
	}

	/** Signs of currency and typographic marks may stand between. */
	boolean isLatin() {
		return good > 0 && good > bad * LONGEST;
	}
}

package org.mekiki.report.internal.xlsx;

/** Texts as cells can hold them. */
final class CellTexts {

	/** What Excel takes; it calls a file with more damaged. */
	private static final int LONGEST = 32_767;

	private CellTexts() {
	}

	/** The text without control characters and halves of characters, cut with a sign where it is too long. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder();
		text.codePoints().forEach(c -> {
			boolean writable = c == '\n' || c == '\t' || c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
			clean.appendCodePoint(writable ? c : ' ');
		});
		if (clean.length() <= LONGEST) {
			return clean.toString();
		}
		int end = Character.isHighSurrogate(clean.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return clean.substring(0, end) + '\u2026';
	}
}

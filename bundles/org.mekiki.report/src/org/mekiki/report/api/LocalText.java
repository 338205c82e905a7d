package org.mekiki.report.api;

import java.util.Locale;

/**
 * A text in English, in Japanese, or in both.
 *
 * @param en
 *            in English; may be empty
 * @param ja
 *            in Japanese; may be empty
 * @since 0.1
 */
public record LocalText(String en, String ja) {

	/** No text. */
	public static final LocalText NONE = new LocalText("", ""); //$NON-NLS-1$ //$NON-NLS-2$

	/** Absent texts become empty. */
	public LocalText {
		en = en == null ? "" : en; //$NON-NLS-1$
		ja = ja == null ? "" : ja; //$NON-NLS-1$
	}

	/**
	 * The text in a language, or in the other where there is none.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return empty if there is none at all
	 */
	public String in(Locale locale) {
		boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
		String wanted = japanese ? ja : en;
		return wanted.isBlank() ? japanese ? en : ja : wanted;
	}

	/**
	 * Whether there is no text.
	 *
	 * @return true if it is empty in both languages
	 */
	public boolean isEmpty() {
		return en.isBlank() && ja.isBlank();
	}
}

package org.mekiki.report.internal.content;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/** The words that reports add to results, in the language of the reader. */
public final class ReportTexts {

	private ReportTexts() {
	}

	/**
	 * The words of a language.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return the texts
	 */
	public static Texts of(Locale locale) {
		return Texts.of(ReportTexts.class, locale);
	}
}

package org.mekiki.charts.internal.draw;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/** Messages in the language of the chart, which may differ from that of the program. */
public final class ChartTexts {

	private ChartTexts() {
	}

	/**
	 * A message.
	 *
	 * @param locale    language; English when there is no translation
	 * @param key       key in texts.properties
	 * @param arguments for its placeholders
	 * @return never null
	 */
	public static String get(Locale locale, String key, Object... arguments) {
		return Texts.of(ChartTexts.class, locale).get(key, arguments);
	}
}

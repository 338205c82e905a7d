package org.mekiki.charts.internal.draw;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Messages in the language of the chart, which may differ from that of the program: a report for Tokyo can be written on
 * an English desktop. That is why this is a resource bundle by locale.
 */
public final class ChartTexts {
	private static final String NAME = "org.mekiki.charts.internal.draw.texts"; //$NON-NLS-1$
	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
		var pattern = ResourceBundle.getBundle(NAME, locale, ChartTexts.class.getClassLoader(), EXACT).getString(key);
		return new MessageFormat(pattern, locale).format(arguments);
	}
}

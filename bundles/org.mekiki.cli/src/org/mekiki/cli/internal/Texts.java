package org.mekiki.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts of the command line in one language. The language is an option of each call and can differ from that of the
 * process, so these are not bound to fields once and for all.
 */
public final class Texts {

	private final Locale locale;
	private final ResourceBundle bundle;

	private Texts(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle("org.mekiki.cli.internal.texts", locale, //$NON-NLS-1$
				Texts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * The texts of a language.
	 *
	 * @param language
	 *            {@code ja} for Japanese; anything else gives English
	 * @return the texts
	 */
	public static Texts of(String language) {
		return new Texts("ja".equals(language) ? Locale.JAPANESE : Locale.ENGLISH); //$NON-NLS-1$
	}

	/**
	 * The language of these texts, which is also that in which labels of the data are shown.
	 *
	 * @return {@code ja} or {@code en}
	 */
	public String language() {
		return locale.getLanguage();
	}

	/**
	 * The locale of these texts.
	 *
	 * @return Japanese or English
	 */
	public Locale locale() {
		return locale;
	}

	/**
	 * The bundle behind these texts, for the usage help.
	 *
	 * @return the bundle
	 */
	public ResourceBundle bundle() {
		return bundle;
	}

	/**
	 * One text.
	 *
	 * @param key
	 *            key in the bundle
	 * @param values
	 *            what to put in for {0}, {1} …; numbers are grouped as the language does
	 * @return the text
	 * @throws java.util.MissingResourceException
	 *             if there is no such text
	 */
	public String get(String key, Object... values) {
		String pattern = bundle.getString(key);
		return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
	}
}

package org.mekiki.core.api.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of results, in the language that was asked for. It may differ from that of the program: a report in Japanese
 * can be written on an English desktop. The texts stand in {@code texts.properties} beside a class, in
 * {@code texts_ja.properties} in Japanese, and so on.
 *
 * @since 0.1
 * @noextend
 */
public final class Texts {

	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle bundle;
	/** Reading a pattern takes much longer than filling it in, and trails are full of them. */
	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	private Texts(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The texts of a package.
	 *
	 * @param owner
	 *            a class in the package that holds {@code texts.properties}
	 * @param locale
	 *            language wanted; {@code texts.properties} itself where there is no translation
	 * @return the texts
	 * @throws java.util.MissingResourceException
	 *             if there is no such file
	 */
	public static Texts of(Class<?> owner, Locale locale) {
		return new Texts(ResourceBundle.getBundle(owner.getPackageName() + ".texts", locale, owner.getClassLoader(), EXACT), //$NON-NLS-1$
				locale);
	}

	/**
	 * A text.
	 *
	 * @param key
	 *            its key
	 * @param values
	 *            for the placeholders, as {@link MessageFormat} knows them: {@code {0}}, or
	 *            {@code {0,choice,1#one technology|1<{0} technologies}}; numbers are written as the language does
	 * @return the text
	 * @throws java.util.MissingResourceException
	 *             if there is no such text
	 */
	public String get(String key, Object... values) {
		String pattern = bundle.getString(key);
		if (values.length == 0) {
			return pattern;
		}
		MessageFormat format = formats.computeIfAbsent(key, none -> new MessageFormat(pattern, locale));
		// one format is not safe for use by many threads
		synchronized (format) {
			return format.format(values);
		}
	}

	/**
	 * Language of the texts, and of numbers and dates in them.
	 *
	 * @return as asked for
	 */
	public Locale locale() {
		return locale;
	}
}

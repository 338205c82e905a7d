package org.mekiki.tables.api;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/**
 * A file as a whole cannot be read as a table.
 *
 * @since 0.1
 */
public class TableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] values;
	private final long line;

	/**
	 * Says why.
	 *
	 * @param key
	 *            of the text
	 * @param line
	 *            where; 0 if it is the file
	 * @param cause
	 *            the details for the log; may be null
	 * @param values
	 *            for the text
	 */
	public TableException(String key, long line, Throwable cause, Object... values) {
		super(key, cause);
		this.key = key;
		this.line = line;
		this.values = values.clone();
	}

	/**
	 * Where reading ended.
	 *
	 * @return line or row from 1; 0 if it is the file as a whole
	 */
	public long line() {
		return line;
	}

	/**
	 * What is wrong and what to do.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return one sentence or two
	 */
	public String message(Locale locale) {
		return Texts.of(TableException.class, locale).get(key, values);
	}
}

package org.mekiki.curriculum.internal.imports.files;

import java.util.Arrays;

/** A package, or a file in it, that cannot be read. */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String entry;
	private final long line;
	private final String key;
	private final transient Object[] values;

	/**
	 * Says why.
	 *
	 * @param entry
	 *            path in the package; empty for the package itself
	 * @param line
	 *            from 1; 0 if unknown
	 * @param key
	 *            key of the text
	 * @param values
	 *            for its placeholders
	 */
	public UnreadableException(String entry, long line, String key, Object... values) {
		super(key + ' ' + entry + ':' + line + ' ' + Arrays.toString(values));
		this.entry = entry;
		this.line = line;
		this.key = key;
		this.values = values.clone();
	}

	/** Path in the package; empty for the package itself. */
	public String entry() {
		return entry;
	}

	/** From 1; 0 if unknown. */
	public long line() {
		return line;
	}

	/** Key of the text. */
	public String key() {
		return key;
	}

	/** For the placeholders of the text. */
	public Object[] values() {
		return values.clone();
	}
}

package org.mekiki.curriculum.internal.imports.files;

/** Takes what was not understood, and so is not taken. */
@FunctionalInterface
public interface Notices {

	/**
	 * Takes a notice.
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
	void add(String entry, long line, String key, Object... values);

	/**
	 * Takes what has ended the reading of a file.
	 *
	 * @param unreadable
	 *            says where and why
	 */
	default void add(UnreadableException unreadable) {
		add(unreadable.entry(), unreadable.line(), unreadable.key(), unreadable.values());
	}
}

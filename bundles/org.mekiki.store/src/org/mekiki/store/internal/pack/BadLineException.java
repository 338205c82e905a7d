package org.mekiki.store.internal.pack;

import java.io.IOException;

/** A line of a package that is not what it has to be. */
final class BadLineException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String entry;
	private final int line;

	/**
	 * Creates an exception.
	 *
	 * @param entry
	 *            name of the file in the package
	 * @param line
	 *            number of the line, from 1
	 * @param cause
	 *            what is wrong with it
	 */
	BadLineException(String entry, int line, Throwable cause) {
		super(entry + ':' + line, cause);
		this.entry = entry;
		this.line = line;
	}

	String entry() {
		return entry;
	}

	int line() {
		return line;
	}
}

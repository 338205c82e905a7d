package org.mekiki.core.api.editing;

import java.io.IOException;

/** A journal of unsaved work cannot be read or applied. The message is one sentence for people. */
public final class RecoveryException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message
	 *            one sentence in the language of the user interface
	 * @param cause
	 *            what went wrong
	 */
	public RecoveryException(String message, Throwable cause) {
		super(message, cause);
	}
}

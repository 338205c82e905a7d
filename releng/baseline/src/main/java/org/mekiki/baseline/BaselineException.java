package org.mekiki.baseline;

/** The API is not what was promised, or cannot be read; the message is for the person who builds. */
final class BaselineException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BaselineException(String message) {
		super(message);
	}

	BaselineException(String message, Throwable cause) {
		super(message, cause);
	}
}

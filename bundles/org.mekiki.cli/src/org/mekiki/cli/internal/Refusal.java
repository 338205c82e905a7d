package org.mekiki.cli.internal;

/** An input that is refused. The message is one sentence for the person, in their language. */
public final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses an input.
	 *
	 * @param message
	 *            what is wrong and what to do
	 * @param cause
	 *            the details for the log, may be null
	 */
	public Refusal(String message, Throwable cause) {
		super(message, cause);
	}
}

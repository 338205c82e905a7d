package org.mekiki.cli.internal.base;

/** An address that cannot be understood. The message is for the person. */
public final class AddressException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message
	 *            what is wrong and what to write instead
	 */
	public AddressException(String message) {
		super(message);
	}
}

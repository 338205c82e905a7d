package org.mekiki.provisioning.api;

/**
 * Nothing was installed or removed. The message says why, in the language of the user interface.
 *
 * @since 0.1
 */
public final class ProvisioningException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 *
	 * @param message
	 *            what is wrong and what to do
	 * @param cause
	 *            the details; may be null
	 */
	public ProvisioningException(String message, Throwable cause) {
		super(message, cause);
	}
}

package org.mekiki.curriculum.api.certificate;

/**
 * A certificate cannot be issued, revoked or read, for a reason that somebody can do something about.
 *
 * @since 0.1
 */
public class CertificateException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 *
	 * @param message
	 *            in the language of the user
	 * @param cause
	 *            details for the log; may be null
	 */
	public CertificateException(String message, Throwable cause) {
		super(message, cause);
	}
}

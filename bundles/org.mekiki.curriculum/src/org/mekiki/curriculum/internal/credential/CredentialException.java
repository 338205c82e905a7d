package org.mekiki.curriculum.internal.credential;

/** A credential cannot be signed or is not what was signed. */
public final class CredentialException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final String detail;

	/**
	 * Says why.
	 *
	 * @param key
	 *            key of the text
	 * @param detail
	 *            what it is about; may be empty
	 * @param cause
	 *            may be null
	 */
	public CredentialException(String key, String detail, Throwable cause) {
		super(key + ": " + detail, cause); //$NON-NLS-1$
		this.key = key;
		this.detail = detail;
	}

	/**
	 * Why.
	 *
	 * @return key of the text
	 */
	public String key() {
		return key;
	}

	/**
	 * What it is about.
	 *
	 * @return may be empty
	 */
	public String detail() {
		return detail;
	}
}

package org.mekiki.store;

import java.util.Arrays;

/**
 * What opens a protected knowledge base: the password of an encrypted folder, or of the role on the server. It is
 * never shown: {@link #toString()} says only whether there is one.
 */
public final class Credentials {

	private static final Credentials NONE = new Credentials(new char[0]);

	private final char[] password;

	private Credentials(char[] password) {
		this.password = password;
	}

	/**
	 * Credentials without a password.
	 *
	 * @return the credentials
	 */
	public static Credentials none() {
		return NONE;
	}

	/**
	 * Credentials with a password.
	 *
	 * @param password
	 *            the password, copied; null or empty for none
	 * @return the credentials
	 */
	public static Credentials of(char[] password) {
		return password == null || password.length == 0 ? NONE : new Credentials(password.clone());
	}

	/**
	 * Whether there is a password.
	 *
	 * @return true if there is one
	 */
	public boolean present() {
		return password.length > 0;
	}

	/**
	 * A copy of the password; the caller overwrites it after use.
	 *
	 * @return the characters, empty for none
	 */
	public char[] password() {
		return password.clone();
	}

	/** Overwrites the password in memory. */
	public void wipe() {
		Arrays.fill(password, '\0');
	}

	@Override
	public String toString() {
		return present() ? "Credentials[password given]" : "Credentials[none]"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}

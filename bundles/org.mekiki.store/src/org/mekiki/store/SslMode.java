package org.mekiki.store;

/** How the connection to a database server is protected. */
public enum SslMode {
	/** Not encrypted; only for a server on this computer. */
	DISABLE("disable"), //$NON-NLS-1$
	/** Encrypted, but the server is not checked. */
	REQUIRE("require"), //$NON-NLS-1$
	/** Encrypted, and the certificate of the server must come from a known authority. */
	VERIFY_CA("verify-ca"), //$NON-NLS-1$
	/** Encrypted, and the certificate must also name the server: the right choice across a network. */
	VERIFY_FULL("verify-full"); //$NON-NLS-1$

	private final String key;

	SslMode(String key) {
		this.key = key;
	}

	/**
	 * The word that the database driver uses.
	 *
	 * @return the word, never null
	 */
	public String key() {
		return key;
	}
}

package org.mekiki.store.internal.engine;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.mekiki.store.Credentials;

/**
 * Turns a password into the key that the embedded engine is given. The engine never sees the password: its own way to
 * derive keys is weak, and a password with a semicolon would end up as a connection attribute.
 */
public final class PasswordKey {

	static final int ROUNDS = 210_000;
	static final int MOST_ROUNDS = 10_000_000;

	private static final int SALT_BYTES = 16;
	private static final int KEY_BITS = 256;

	private PasswordKey() {
		// only static methods
	}

	static String salt() {
		return randomHex(SALT_BYTES);
	}

	/**
	 * Random bytes from the system's source of secrets.
	 *
	 * @param bytes
	 *            how many
	 * @return hexadecimal digits
	 */
	public static String randomHex(int bytes) {
		byte[] random = new byte[bytes];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	static String derive(Credentials credentials, FolderMarker marker) {
		PBEKeySpec spec = new PBEKeySpec(credentials.password(), HexFormat.of().parseHex(marker.salt()), marker.rounds(),
				KEY_BITS);
		try {
			return HexFormat.of()
					.formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded()); //$NON-NLS-1$
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		} finally {
			spec.clearPassword();
		}
	}
}

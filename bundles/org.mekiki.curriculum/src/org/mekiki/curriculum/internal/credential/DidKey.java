package org.mekiki.curriculum.internal.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as identifiers of the method did:key: whoever has the identifier has the key. */
public final class DidKey {

	private static final String METHOD = "did:key:"; //$NON-NLS-1$
	private static final int KEY = 32;
	/** The multicodec of an Ed25519 public key. */
	private static final byte[] CODEC = { (byte) 0xed, 0x01 };
	/** What stands before the key in its X.509 form. */
	private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100"); //$NON-NLS-1$

	private DidKey() {
	}

	/**
	 * The identifier of a key.
	 *
	 * @param key
	 *            Ed25519
	 * @return did:key:z6Mk…
	 */
	public static String of(PublicKey key) {
		byte[] encoded = key.getEncoded();
		byte[] bytes = Arrays.copyOf(CODEC, CODEC.length + KEY);
		System.arraycopy(encoded, encoded.length - KEY, bytes, CODEC.length, KEY);
		return METHOD + 'z' + Base58.encode(bytes);
	}

	/**
	 * The verification method of a key, as it stands in a proof.
	 *
	 * @param did
	 *            identifier of the key
	 * @return the identifier with the key as fragment
	 */
	public static String method(String did) {
		return did + '#' + did.substring(METHOD.length());
	}

	/**
	 * The key of an identifier.
	 *
	 * @param did
	 *            identifier of the key
	 * @return the key
	 * @throws CredentialException
	 *             if it is none of an Ed25519 key
	 */
	public static PublicKey key(String did) throws CredentialException {
		try {
			if (!did.startsWith(METHOD + 'z')) {
				throw new IllegalArgumentException(METHOD);
			}
			byte[] bytes = Base58.decode(did.substring(METHOD.length() + 1));
			if (bytes.length != CODEC.length + KEY || bytes[0] != CODEC[0] || bytes[1] != CODEC[1]) {
				throw new IllegalArgumentException("Ed25519"); //$NON-NLS-1$
			}
			byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
			System.arraycopy(bytes, CODEC.length, encoded, X509.length, KEY);
			return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)); //$NON-NLS-1$
		} catch (IllegalArgumentException | GeneralSecurityException none) {
			throw new CredentialException("did", did, none); //$NON-NLS-1$
		}
	}
}

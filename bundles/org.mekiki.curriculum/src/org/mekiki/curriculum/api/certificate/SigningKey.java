package org.mekiki.curriculum.api.certificate;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Objects;

import org.mekiki.curriculum.internal.credential.DidKey;

/**
 * A key that credentials are signed with. It is never written anywhere but into the file of its {@link KeyFile}.
 *
 * @since 0.1
 * @noextend
 */
public final class SigningKey {

	private final PrivateKey key;
	private final String did;

	SigningKey(PrivateKey key, PublicKey known) {
		this.key = Objects.requireNonNull(key);
		did = DidKey.of(known);
	}

	/**
	 * What everybody may know of it: the issuer of a credential is named by it, and whoever has it can verify.
	 *
	 * @return did:key:z6Mk…
	 */
	public String did() {
		return did;
	}

	PrivateKey key() {
		return key;
	}
}

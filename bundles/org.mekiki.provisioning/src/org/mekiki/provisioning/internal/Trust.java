package org.mekiki.provisioning.internal;

import java.nio.file.Path;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.p2.core.UIServices;
import org.mekiki.provisioning.api.Consent;

/** Passes p2's questions on; what it has nobody to ask about, it denies. */
public final class Trust extends UIServices {

	private final Consent consent;
	private List<String> refused = List.of();

	/**
	 * Asks somebody.
	 *
	 * @param consent
	 *            who is asked
	 */
	public Trust(Consent consent) {
		this.consent = consent;
	}

	/**
	 * The unsigned files that were refused.
	 *
	 * @return empty if none were
	 */
	public List<String> refused() {
		return refused;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return null;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previousInfo) {
		return null;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] untrustedChain, String[] unsignedDetail) {
		List<String> unsigned = new ArrayList<>();
		if (unsignedDetail != null) {
			Arrays.stream(unsignedDetail).map(file -> Path.of(file).getFileName().toString()).forEach(unsigned::add);
		}
		// Who has signed is no more known to us than nobody: both need a yes.
		if (untrustedChain != null) {
			Arrays.stream(untrustedChain).filter(chain -> chain.length > 0).map(chain -> chain[0].toString().lines().findFirst())
					.forEach(name -> name.ifPresent(unsigned::add));
		}
		boolean allowed = unsigned.isEmpty() || consent.toUnsigned(List.copyOf(unsigned));
		refused = allowed ? List.of() : unsigned;
		Certificate[] trusted = allowed && untrustedChain != null
				? Arrays.stream(untrustedChain).filter(chain -> chain.length > 0).map(chain -> chain[0])
						.toArray(Certificate[]::new)
				: null;
		return new TrustInfo(trusted, false, allowed);
	}
}

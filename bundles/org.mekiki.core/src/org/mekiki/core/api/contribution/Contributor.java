package org.mekiki.core.api.contribution;

import java.util.Objects;

/**
 * The bundle that contributes something.
 *
 * @param bundle
 *            its symbolic name
 * @param version
 *            its version
 * @since 0.1
 */
public record Contributor(String bundle, String version) {

	/** Checks that both are there. */
	public Contributor {
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(version);
	}

	@Override
	public String toString() {
		return bundle + ' ' + version;
	}
}

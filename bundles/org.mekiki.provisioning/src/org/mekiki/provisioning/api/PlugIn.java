package org.mekiki.provisioning.api;

import java.util.Objects;

/**
 * A feature or bundle that can be installed as a whole.
 *
 * @param id
 *            its identifier, without the ending that p2 gives to features
 * @param version
 *            its version
 * @param label
 *            what people call it
 * @param provider
 *            who makes it; may be empty
 * @since 0.1
 */
public record PlugIn(String id, String version, String label, String provider) {

	/** Checks that all is there. */
	public PlugIn {
		Objects.requireNonNull(id);
		Objects.requireNonNull(version);
		Objects.requireNonNull(label);
		Objects.requireNonNull(provider);
	}
}

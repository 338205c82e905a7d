package org.mekiki.core.api.exchange;

import java.util.Objects;

/**
 * What an import would do to one feature of an element.
 *
 * @param feature
 *            name of the feature in the model; empty for the place of the element, which is its container
 * @param label
 *            what people call it
 * @param before
 *            what it is, readable; empty for nothing
 * @param after
 *            what it would be, readable; empty for nothing
 * @since 0.1
 */
public record FeatureChange(String feature, String label, String before, String after) {

	/** Checks that all is there. */
	public FeatureChange {
		Objects.requireNonNull(feature);
		Objects.requireNonNull(label);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}
}

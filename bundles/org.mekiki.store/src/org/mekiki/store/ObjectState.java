package org.mekiki.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything the store knows of one object, apart from its children, which have states of their own.
 *
 * @param id
 *            identifier of the object
 * @param className
 *            name of its class in the model
 * @param containerId
 *            identifier of the object that contains it; null for the root
 * @param containmentFeature
 *            name of the feature of the container that holds it; null for the root
 * @param orderKey
 *            place among its siblings: sparse, growing numbers
 * @param features
 *            canonical JSON text of every feature that has a value, in the order of the model; unmodifiable
 */
public record ObjectState(String id, String className, String containerId, String containmentFeature, long orderKey,
		Map<String, String> features) {

	/** Copies the features. */
	public ObjectState {
		Objects.requireNonNull(id);
		Objects.requireNonNull(className);
		features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
	}

	/**
	 * Whether both states are at the same place.
	 *
	 * @param other
	 *            the other state
	 * @return true for the same container, feature and order key
	 */
	public boolean samePlace(ObjectState other) {
		return orderKey == other.orderKey && Objects.equals(containerId, other.containerId)
				&& Objects.equals(containmentFeature, other.containmentFeature);
	}
}

package org.mekiki.core.api.editing;

import java.util.Set;

import org.mekiki.model.Identified;

/**
 * What one edit, undo, redo or refresh did to the model.
 *
 * @param added
 *            objects that are new in the model
 * @param changed
 *            objects of which a feature changed, those included that gained or lost children; none of the added ones
 * @param removed
 *            objects that are no longer in the model
 */
public record ModelChange(Set<Identified> added, Set<Identified> changed, Set<Identified> removed) {

	/**
	 * Whether anything changed.
	 *
	 * @return true if all three sets are empty
	 */
	public boolean isEmpty() {
		return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
	}

	/**
	 * Whether an object is among those that were added, changed or removed.
	 *
	 * @param object
	 *            the object
	 * @return true if it was affected
	 */
	public boolean affects(Identified object) {
		return changed.contains(object) || added.contains(object) || removed.contains(object);
	}
}

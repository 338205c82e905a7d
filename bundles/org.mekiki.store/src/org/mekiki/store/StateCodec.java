package org.mekiki.store;

import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.internal.base.StateApplier;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;

/** Turns objects into states and states into objects. */
public final class StateCodec {

	private StateCodec() {
		// only static methods
	}

	/**
	 * Encodes an object as it is now, without its children.
	 *
	 * @param object
	 *            an object of a knowledge base; not null
	 * @return its state
	 */
	public static ObjectState encode(Identified object) {
		return new StateEncoder(ModelMapping.current()).encode(object);
	}

	/**
	 * Brings an object into a state: creates it if the resource does not hold it, moves it to its container and
	 * position, and sets the features that differ. References to objects that the resource does not hold are left
	 * out. Run it inside an editing session's command to make it undoable.
	 *
	 * @param state
	 *            the state; not null
	 * @param resource
	 *            holds the model; not null
	 * @return the object, or null if its container is not in the resource
	 */
	public static Identified apply(ObjectState state, ModelResource resource) {
		return new StateApplier(ModelMapping.current(), resource).applyOne(state);
	}
}

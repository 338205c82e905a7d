package org.mekiki.core.api.editing;

import org.mekiki.store.Revision;

/** Hears what happens in a session. All methods are called on the model's thread. */
public interface SessionListener {

	/**
	 * The model has changed; called once for each edit, undo, redo or refresh.
	 *
	 * @param change
	 *            what changed
	 */
	default void modelChanged(ModelChange change) {
		// not everybody shows the model
	}

	/** What can be undone or redone, or whether the session is dirty, has changed. */
	default void stateChanged() {
		// not everybody shows the state
	}

	/**
	 * The model was saved.
	 *
	 * @param revision
	 *            the new revision
	 */
	default void saved(Revision revision) {
		// not everybody shows revisions
	}

	/** The session has been closed; its objects must no longer be used. */
	default void closed() {
		// not everybody outlives the session
	}
}

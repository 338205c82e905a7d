package org.mekiki.workbench.api;

import org.mekiki.core.api.editing.EditingSession;

/** Hears when a knowledge base is opened or closed. All methods are called on the UI thread. */
public interface SessionsListener {

	/**
	 * A base has been opened and is the active one.
	 *
	 * @param session
	 *            the session on it
	 */
	default void sessionOpened(EditingSession session) {
		// some only care about closing
	}

	/**
	 * The active base is about to be closed; its objects must not be used any more.
	 *
	 * @param session
	 *            the session on it
	 */
	default void sessionClosed(EditingSession session) {
		// some only care about opening
	}
}

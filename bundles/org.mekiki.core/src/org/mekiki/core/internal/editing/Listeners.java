package org.mekiki.core.internal.editing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.mekiki.core.api.editing.SessionListener;

/** Those who want to hear what happens in a session. */
public final class Listeners {

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Adds a listener; adding it twice has no effect.
	 *
	 * @param listener
	 *            who wants to hear
	 */
	public void add(SessionListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer wants to hear
	 */
	public void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Tells all. A listener that fails must not keep the others from hearing, nor the edit from being made.
	 *
	 * @param event
	 *            what happened
	 */
	public void tell(Consumer<SessionListener> event) {
		for (SessionListener listener : listeners) {
			try {
				event.accept(listener);
			} catch (RuntimeException failure) {
				ILog.of(Listeners.class).error("A session listener failed: " + listener, failure); //$NON-NLS-1$
			}
		}
	}
}

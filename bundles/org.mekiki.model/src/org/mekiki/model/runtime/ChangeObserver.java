package org.mekiki.model.runtime;

import org.eclipse.emf.common.notify.Notification;
import org.mekiki.model.Identified;

/**
 * Hears of every change to the objects of one {@link ModelResource}. One observer serves a whole resource, so that
 * objects carry no adapters and a base of a million objects costs no more memory than its data.
 */
public interface ChangeObserver {

	/**
	 * A feature of an object of the resource, or of a value that belongs to one, has changed.
	 *
	 * @param notification
	 *            the EMF notification, of any event type; its notifier is a {@link TrackedObject} or the resource
	 */
	void changed(Notification notification);

	/**
	 * An object has become part of the resource. Called once for every identified object of an added subtree.
	 *
	 * @param object
	 *            the object, which has its identifier by now
	 */
	default void attached(Identified object) {
		// most observers learn enough from changed()
	}

	/**
	 * An object is no longer part of the resource. Called once for every identified object of a removed subtree.
	 *
	 * @param object
	 *            the object that left
	 */
	default void detached(Identified object) {
		// most observers learn enough from changed()
	}
}

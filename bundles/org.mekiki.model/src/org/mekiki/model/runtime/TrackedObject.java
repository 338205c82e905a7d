package org.mekiki.model.runtime;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root of all generated classes. It tells the {@link ModelResource} that holds the object about each change, which
 * takes the place of an adapter on every object.
 */
public abstract class TrackedObject extends MinimalEObjectImpl.Container {

	private long orderKey;

	/** Only generated classes extend this one. */
	protected TrackedObject() {
		super();
	}

	/**
	 * The place among the siblings as the store has recorded it: sparse, growing numbers, so that an insertion moves
	 * nothing else.
	 *
	 * @return the key, 0 for an object that was never stored
	 */
	public final long orderKey() {
		return orderKey;
	}

	/**
	 * Records the place among the siblings. For the store only; no notification is sent.
	 *
	 * @param key
	 *            the new key
	 */
	public final void setOrderKey(long key) {
		orderKey = key;
	}

	@Override
	public boolean eNotificationRequired() {
		return super.eNotificationRequired() || ModelResource.observing(this) != null;
	}

	@Override
	public void eNotify(Notification notification) {
		if (super.eNotificationRequired()) {
			super.eNotify(notification);
		}
		ModelResource resource = ModelResource.observing(this);
		if (resource != null) {
			resource.tell(notification);
		}
	}
}

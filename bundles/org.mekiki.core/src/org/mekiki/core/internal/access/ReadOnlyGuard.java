package org.mekiki.core.internal.access;

import org.eclipse.emf.common.notify.Notification;
import org.mekiki.core.internal.editing.RecordedChange;
import org.mekiki.model.runtime.ChangeObserver;
import org.mekiki.model.runtime.ModelResource;

/**
 * Refuses changes of a lent model. EMF tells of a change only when it has been made, so it is taken back at once; others
 * may be reading the same model.
 */
final class ReadOnlyGuard implements ChangeObserver {

	private final ModelResource resource;
	private volatile boolean violated;

	/** Guards a model from when it is added as an observer. */
	ReadOnlyGuard(ModelResource resource) {
		this.resource = resource;
	}

	/** Whether somebody has tried to change the model; it may not be quite what it was then. */
	boolean isViolated() {
		return violated;
	}

	@Override
	public void changed(Notification notification) {
		if (notification.isTouch() || RecordedChange.isIdentifierOnArrival(notification)) {
			return;
		}
		violated = true;
		RecordedChange.takeBack(notification, resource);
		throw new IllegalStateException(
				"A model lent for reading was to be changed; changes are made only by edits of a session, fixes and importers: " //$NON-NLS-1$
						+ notification);
	}
}

package org.mekiki.core.internal.access;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.internal.editing.RecordedChange;
import org.mekiki.model.ModelPackage;
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
		if (notification.isTouch() || isGivenOnArrival(notification)) {
			return;
		}
		violated = true;
		resource.withoutNotifications(() -> takeBack(notification));
		throw new IllegalStateException(
				"A model lent for reading was to be changed; changes are made only by edits of a session, fixes and importers: " //$NON-NLS-1$
						+ notification);
	}

	/** What is put into the model gets an identifier first; putting it there is refused a moment later. */
	private static boolean isGivenOnArrival(Notification notification) {
		return notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID && notification.getOldValue() == null;
	}

	private static void takeBack(Notification notification) {
		RecordedChange change = RecordedChange.of(notification);
		if (change != null) {
			change.undo();
		} else if (notification.getEventType() == Notification.SET && notification.getNotifier() instanceof EObject object
				&& notification.getFeature() instanceof EStructuralFeature feature) {
			object.eSet(feature, notification.getOldValue());
		}
	}
}

package org.mekiki.core.internal.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ChangeObserver;
import org.mekiki.model.runtime.ModelResource;

/** Collects what happens to the model during one step, and refuses changes made outside of one. */
final class ChangeCollector implements ChangeObserver {

	private final ModelResource resource;
	private boolean open;
	private List<RecordedChange> changes = new ArrayList<>();
	private Set<Identified> added = identitySet();
	private Set<Identified> changed = identitySet();
	private Set<Identified> removed = identitySet();

	ChangeCollector(ModelResource resource) {
		this.resource = resource;
	}

	void begin() {
		if (open) {
			throw new IllegalStateException("An edit is already running; edits do not nest"); //$NON-NLS-1$
		}
		open = true;
	}

	/** Ends the step and starts the next collection. */
	ModelChange end() {
		open = false;
		changed.removeAll(added);
		changed.removeAll(removed);
		ModelChange change = new ModelChange(added, changed, removed);
		changes = new ArrayList<>();
		added = identitySet();
		changed = identitySet();
		removed = identitySet();
		return change;
	}

	boolean isOpen() {
		return open;
	}

	List<RecordedChange> changes() {
		return changes;
	}

	@Override
	public void changed(Notification notification) {
		if (notification.isTouch()) {
			return;
		}
		if (!open) {
			if (RecordedChange.isIdentifierOnArrival(notification)) {
				return;
			}
			RecordedChange.takeBack(notification, resource);
			// what came and went again is none of the next edit's
			added.clear();
			removed.clear();
			throw new IllegalStateException("The model was changed outside an edit: " + notification); //$NON-NLS-1$
		}
		RecordedChange change = RecordedChange.of(notification);
		if (change != null) {
			changes.add(change);
		}
		if (notification.getNotifier() instanceof EObject object) {
			Identified owner = object instanceof Identified identified ? identified
					: object.eContainer() instanceof Identified container ? container : null;
			if (owner != null) {
				changed.add(owner);
			}
			if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
				placed(notification.getNewValue());
			}
		}
	}

	/** What came to another place has changed, even if none of its own features says so. */
	private void placed(Object value) {
		if (value instanceof Identified one) {
			changed.add(one);
		} else if (value instanceof Collection<?> many) {
			many.forEach(this::placed);
		}
	}

	@Override
	public void attached(Identified object) {
		if (!removed.remove(object)) {
			added.add(object);
		} else {
			changed.add(object);
		}
	}

	@Override
	public void detached(Identified object) {
		if (!added.remove(object)) {
			removed.add(object);
		}
	}

	private static Set<Identified> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}

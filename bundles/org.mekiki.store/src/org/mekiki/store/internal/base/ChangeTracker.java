package org.mekiki.store.internal.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.runtime.ChangeObserver;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;

/**
 * Notes which objects were touched since the last save. Each note carries the count of the moment, so that a save that
 * ends later forgets only what it has seen.
 */
final class ChangeTracker implements ChangeObserver {

	private final ModelMapping mapping;
	private final ModelResource resource;
	private final Map<Identified, Long> touched = new IdentityHashMap<>();
	private final Map<Identified, Long> placed = new IdentityHashMap<>();
	private final Map<Identified, Long> renumbered = new IdentityHashMap<>();
	private final Map<String, Long> formerIds = new java.util.HashMap<>();
	private long moment;
	private boolean muted;

	ChangeTracker(ModelMapping mapping, ModelResource resource) {
		this.mapping = mapping;
		this.resource = resource;
	}

	@Override
	public void changed(Notification notification) {
		if (muted || notification.isTouch() || !(notification.getNotifier() instanceof EObject notifier)) {
			return;
		}
		if (notification.getFeature() instanceof EReference reference && reference.isContainment()
				&& ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())) {
			children(notification);
		} else if (!(notification.getFeature() instanceof EReference reference && reference.isContainer())) {
			EObject owner = notifier;
			while (owner != null && !(owner instanceof Identified)) {
				owner = owner.eContainer();
			}
			if (owner instanceof Identified identified) {
				touch(identified, false);
				if (notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID
						&& notification.getOldValue() instanceof String former) {
					formerId(former);
				}
			}
		}
	}

	private void children(Notification notification) {
		Object added = notification.getEventType() == Notification.REMOVE
				|| notification.getEventType() == Notification.REMOVE_MANY ? null : notification.getNewValue();
		if (added instanceof Collection<?> many) {
			many.forEach(each -> touch((Identified) each, true));
		} else if (added instanceof Identified one) {
			touch(one, true);
		}
	}

	@Override
	public void attached(Identified object) {
		if (!muted) {
			touch(object, true);
		}
	}

	@Override
	public void detached(Identified object) {
		if (!muted) {
			touch(object, false);
		}
	}

	private synchronized void touch(Identified object, boolean place) {
		Long now = Long.valueOf(++moment);
		touched.put(object, now);
		if (place) {
			placed.put(object, now);
			renumbered.remove(object);
		}
	}

	private synchronized void formerId(String id) {
		formerIds.put(id, Long.valueOf(++moment));
	}

	synchronized boolean modified() {
		return !touched.isEmpty() || !formerIds.isEmpty();
	}

	/** Runs something whose changes are not the user's. */
	void muted(Runnable action) {
		boolean before = muted;
		muted = true;
		try {
			action.run();
		} finally {
			muted = before;
		}
	}

	synchronized ChangeSet capture(String baseId, long revision) {
		order();
		long stamp = moment;
		StateEncoder encoder = new StateEncoder(mapping);
		List<ObjectState> states = new ArrayList<>();
		Set<String> deleted = new HashSet<>(formerIds.keySet());
		Set<String> places = new HashSet<>();
		Set<String> spread = new HashSet<>();
		for (Identified object : touched.keySet()) {
			if (object.eResource() == resource) {
				states.add(encoder.encode(object));
				if (placed.containsKey(object)) {
					places.add(object.getId());
				}
				if (renumbered.containsKey(object)) {
					spread.add(object.getId());
				}
			} else {
				deleted.add(object.getId());
			}
		}
		deleted.removeIf(id -> resource.find(id) != null);
		return new ChangeSet(baseId, revision, revision, states, deleted, places, spread, stamp);
	}

	/** Gives order keys wherever objects were added or moved. */
	private void order() {
		Map<Identified, Set<EReference>> lists = new IdentityHashMap<>();
		for (Identified object : placed.keySet()) {
			if (object.eResource() == resource && object.eContainer() instanceof Identified container) {
				lists.computeIfAbsent(container, key -> new HashSet<>()).add(object.eContainmentFeature());
			}
		}
		List<TrackedObject> spread = new ArrayList<>();
		lists.forEach((container, features) -> features.forEach(feature -> OrderKeys
				.assign(children(container, feature), sibling -> placed.containsKey((Identified) sibling), spread::add)));
		for (TrackedObject sibling : spread) {
			touch((Identified) sibling, true);
			renumbered.put((Identified) sibling, Long.valueOf(moment));
		}
	}

	@SuppressWarnings("unchecked")
	private static List<TrackedObject> children(Identified container, EReference feature) {
		Object value = container.eGet(feature, false);
		return feature.isMany() ? (List<TrackedObject>) value : List.of((TrackedObject) value);
	}

	/** Forgets what a save has written. */
	synchronized void saved(long stamp) {
		touched.values().removeIf(seen -> seen.longValue() <= stamp);
		placed.values().removeIf(seen -> seen.longValue() <= stamp);
		renumbered.values().removeIf(seen -> seen.longValue() <= stamp);
		formerIds.values().removeIf(seen -> seen.longValue() <= stamp);
	}

	/** Forgets one object, whose stored state was taken over. */
	synchronized void forget(Identified object) {
		touched.remove(object);
		placed.remove(object);
		renumbered.remove(object);
	}

	/** The objects that hold unsaved changes, deleted ones included. */
	synchronized Collection<Identified> unsaved() {
		return List.copyOf(touched.keySet());
	}

	/** Whether some of these objects are inside of another. */
	static boolean holdsAny(Identified object, Map<String, Identified> some) {
		var contents = object.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified inner && some.containsKey(inner.getId())) {
				return true;
			}
		}
		return false;
	}
}

package org.mekiki.model.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;

/**
 * Holds the objects of one knowledge base in memory: finds them by identifier and passes every change on to its
 * observers. It is filled and saved by the store, never by EMF's own load and save.
 * <p>
 * A resource and its objects belong to one thread at a time.
 */
public final class ModelResource extends ResourceImpl {

	private static final ThreadLocal<ModelResource> RECORDING = new ThreadLocal<>();

	private final Map<String, Identified> objects = new HashMap<>();
	private final List<ChangeObserver> observers = new CopyOnWriteArrayList<>();
	private final Set<EObject> detachedWhileRecording = Collections.newSetFromMap(new IdentityHashMap<>());
	private boolean silent;

	/**
	 * Creates an empty resource.
	 *
	 * @param uri
	 *            a name for messages; nothing is read from it
	 */
	public ModelResource(URI uri) {
		super(uri);
	}

	/**
	 * Adds an observer; adding it twice has no effect.
	 *
	 * @param observer
	 *            who wants to hear of changes
	 */
	public void addObserver(ChangeObserver observer) {
		if (!observers.contains(observer)) {
			observers.add(observer);
		}
	}

	/**
	 * Removes an observer.
	 *
	 * @param observer
	 *            who no longer wants to hear of changes
	 */
	public void removeObserver(ChangeObserver observer) {
		observers.remove(observer);
	}

	/**
	 * Finds an object by identifier in constant time.
	 *
	 * @param id
	 *            the identifier
	 * @return the object, or null if the resource holds none with that identifier
	 */
	public Identified find(String id) {
		return objects.get(id);
	}

	/**
	 * All identified objects, in no particular order.
	 *
	 * @return an unmodifiable live view
	 */
	public Collection<Identified> objects() {
		return Collections.unmodifiableCollection(objects.values());
	}

	/**
	 * Runs something that changes objects without telling the observers: loading, and taking over what others have
	 * saved. Identifiers are still registered.
	 *
	 * @param action
	 *            what to run
	 */
	public void withoutNotifications(Runnable action) {
		boolean before = silent;
		silent = true;
		try {
			action.run();
		} finally {
			silent = before;
		}
	}

	/**
	 * Runs an edit so that changes to subtrees taken out during the edit are heard as well; otherwise an object that
	 * is removed, changed and put back could not be restored by undo.
	 *
	 * @param edit
	 *            what to run
	 */
	public void recording(Runnable edit) {
		ModelResource before = RECORDING.get();
		RECORDING.set(this);
		try {
			edit.run();
		} finally {
			detachedWhileRecording.clear();
			if (before == null) {
				RECORDING.remove();
			} else {
				RECORDING.set(before);
			}
		}
	}

	/** Which resource wants to hear of a change to this object; null for none. */
	static ModelResource observing(MinimalEObjectImpl object) {
		Resource resource = object.eResource();
		if (resource instanceof ModelResource model) {
			return model.silent || model.observers.isEmpty() ? null : model;
		}
		ModelResource recording = resource == null ? RECORDING.get() : null;
		if (recording != null && !recording.detachedWhileRecording.isEmpty()
				&& recording.detachedWhileRecording.contains(EcoreUtil.getRootContainer(object))) {
			return recording;
		}
		return null;
	}

	/**
	 * Finds an object by its new identifier from now on. To be called where its identifier was changed without telling
	 * the observers.
	 *
	 * @param object
	 *            the object
	 * @param formerId
	 *            identifier that it had
	 */
	public void renamed(Identified object, String formerId) {
		if (object.eResource() == this) {
			objects.remove(formerId, object);
			objects.putIfAbsent(object.getId(), object);
		}
	}

	void tell(Notification notification) {
		if (notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID
				&& notification.getNotifier() instanceof Identified identified) {
			renamed(identified, notification.getOldStringValue());
		}
		for (ChangeObserver observer : observers) {
			observer.changed(notification);
		}
	}

	@Override
	public void eNotify(Notification notification) {
		super.eNotify(notification);
		if (!silent && notification.getFeatureID(Resource.class) == RESOURCE__CONTENTS) {
			tell(notification);
		}
	}

	@Override
	public boolean eNotificationRequired() {
		return super.eNotificationRequired() || !silent && !observers.isEmpty();
	}

	@Override
	public void attached(EObject object) {
		detachedWhileRecording.remove(object);
		if (object instanceof Identified identified) {
			register(identified);
			for (EObject child : object.eContents()) {
				attached(child);
			}
		}
	}

	@Override
	public void detached(EObject object) {
		if (RECORDING.get() == this) {
			detachedWhileRecording.add(object);
		}
		unregister(object);
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return objects.get(id);
	}

	private void register(Identified object) {
		if (object.getId() == null) {
			object.setId(UUID.randomUUID().toString());
		}
		objects.putIfAbsent(object.getId(), object);
		if (!silent) {
			for (ChangeObserver observer : observers) {
				observer.attached(object);
			}
		}
	}

	private void unregister(EObject object) {
		if (object instanceof Identified identified) {
			objects.remove(identified.getId(), identified);
			if (!silent) {
				for (ChangeObserver observer : observers) {
					observer.detached(identified);
				}
			}
			for (EObject child : object.eContents()) {
				unregister(child);
			}
		}
	}
}

package org.mekiki.core.internal.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/**
 * A copy of a model, equal to it object by object and feature by feature, that follows the original from state to state.
 * Belongs to one thread at a time.
 */
public final class ModelCopy {

	private final ModelResource resource;
	private final Map<Identified, Identified> copies = new IdentityHashMap<>();
	/**
	 * Copies of what was removed, for as long as the original lives: others may still point at it, and undo may bring
	 * it back.
	 */
	private final Map<Identified, Identified> removed = new WeakHashMap<>();
	private final Set<Identified> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * Starts empty.
	 *
	 * @param uri
	 *            a name for messages
	 */
	public ModelCopy(URI uri) {
		resource = new ModelResource(uri);
	}

	/**
	 * A copy of a model that nobody changes meanwhile.
	 *
	 * @param original
	 *            holds the model
	 * @return the copy
	 */
	public static ModelCopy of(ModelResource original) {
		ModelCopy copy = new ModelCopy(original.getURI());
		Harvest harvest = new Harvest(original, copy::has);
		harvest.addAll();
		harvest.run(() -> false);
		copy.update(harvest);
		return copy;
	}

	/**
	 * Holds the copied objects.
	 *
	 * @return the resource
	 */
	public ModelResource resource() {
		return resource;
	}

	/**
	 * Whether an object of the original is part of the copy.
	 *
	 * @param original
	 *            the object
	 * @return true if there is a copy of it
	 */
	public boolean has(Identified original) {
		return copies.containsKey(original);
	}

	/**
	 * The copied objects.
	 *
	 * @return an unmodifiable view
	 */
	public Collection<Identified> objects() {
		return Collections.unmodifiableCollection(copies.values());
	}

	/**
	 * Brings the copy up to date. Its observers hear nothing.
	 *
	 * @param harvest
	 *            everything that has changed since the last time, or everything there is
	 */
	public void update(Harvest harvest) {
		List<Captured> present = new ArrayList<>();
		List<Captured> gone = new ArrayList<>();
		for (Captured state : harvest.states()) {
			(state.isAttached() ? present : gone).add(state);
		}
		resource.withoutNotifications(() -> {
			Transfer transfer = new Transfer(this::copyOf);
			transfer.apply(present);
			List<EObject> roots = new ArrayList<>();
			harvest.roots().forEach(root -> roots.add(copyOf((Identified) root)));
			if (!roots.equals(resource.getContents())) {
				resource.getContents().clear();
				resource.getContents().addAll(roots);
			}
			for (Captured state : gone) {
				if (fresh.contains(state.original())) {
					transfer.fill(state);
				}
			}
		});
		gone.forEach(state -> forget(state.original()));
		fresh.clear();
	}

	private Identified copyOf(Identified original) {
		Identified known = copies.get(original);
		if (known != null) {
			return known;
		}
		Identified copy = removed.remove(original);
		if (copy == null) {
			copy = (Identified) EcoreUtil.create(original.eClass());
			fresh.add(original);
		}
		copies.put(original, copy);
		return copy;
	}

	private void forget(Identified original) {
		Identified copy = copies.remove(original);
		if (copy != null) {
			removed.put(original, copy);
		}
	}
}

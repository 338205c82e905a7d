package org.mekiki.core.internal.copy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/**
 * Takes the states of many objects down, a few at a time. Objects that change after their turn are queued again; once
 * nothing is left, all states are of the same moment. Every object that is reached by containment and is not known yet
 * gets its turn by itself, so the root is enough to take down a whole model. Belongs to the model's thread until it is
 * done.
 */
public final class Harvest {

	private final ModelResource resource;
	private final Predicate<Identified> known;
	private final Deque<Identified> waiting = new ArrayDeque<>();
	private final Set<Identified> queued = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
	private final Map<Identified, Captured> states = new LinkedHashMap<>();
	private List<EObject> roots = List.of();

	/**
	 * Starts without objects.
	 *
	 * @param resource
	 *            the model
	 * @param known
	 *            whether the state of an object is had already, so that it need not be taken down for being a child
	 */
	public Harvest(ModelResource resource, Predicate<Identified> known) {
		this.resource = resource;
		this.known = known;
	}

	/** Queues the whole model. */
	public void addAll() {
		for (EObject root : resource.getContents()) {
			add((Identified) root);
		}
	}

	/**
	 * Queues objects, those included that were taken down before and have changed since.
	 *
	 * @param objects
	 *            part of the model, or removed from it
	 */
	public void add(Collection<Identified> objects) {
		objects.forEach(this::add);
	}

	private void add(Identified object) {
		if (queued.add(object)) {
			waiting.add(object);
		}
	}

	/**
	 * Takes down what waits.
	 *
	 * @param stop
	 *            asked after each object whether to go on another time
	 * @return whether nothing is left
	 */
	public boolean run(BooleanSupplier stop) {
		while (!waiting.isEmpty()) {
			take(waiting.poll());
			if (!waiting.isEmpty() && stop.getAsBoolean()) {
				return false;
			}
		}
		roots = List.copyOf(resource.getContents());
		return true;
	}

	private void take(Identified object) {
		queued.remove(object);
		states.put(object, Captured.of(object, object.eResource() == resource, this::target, this::child));
	}

	/** Something outside the model that is still pointed at will not be reached in another way. */
	private void target(Identified target) {
		if (target.eResource() != resource && !states.containsKey(target)) {
			add(target);
		}
	}

	private void child(Identified child) {
		if (!known.test(child) && !states.containsKey(child)) {
			add(child);
		}
	}

	/**
	 * The states.
	 *
	 * @return one for each object, containers before what they contain as far as possible
	 */
	public Collection<Captured> states() {
		return states.values();
	}

	/**
	 * The objects that contain all others.
	 *
	 * @return known once nothing is left
	 */
	public List<EObject> roots() {
		return roots;
	}

	/**
	 * Everything that was taken down or waits for it.
	 *
	 * @return the objects, for another try
	 */
	public Set<Identified> objects() {
		Set<Identified> all = new LinkedHashSet<>(states.keySet());
		all.addAll(waiting);
		return all;
	}
}

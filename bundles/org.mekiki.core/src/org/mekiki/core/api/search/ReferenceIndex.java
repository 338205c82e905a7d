package org.mekiki.core.api.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Identified;
import org.mekiki.model.Value;
import org.mekiki.model.runtime.ModelResource;

/**
 * Knows which objects point at an object, so that deleting, merging and “what uses this?” need not look through the
 * whole base. The session's scan fills it in the background, and large changes are taken in bit by bit; asked before that
 * is done, it reads the rest at once. Belongs to the model's thread.
 */
public final class ReferenceIndex {

	/** A change that touches more objects than this is taken in bit by bit. */
	private static final int AT_ONCE = 1000;

	private final ModelResource resource;
	private final Map<Identified, Set<Identified>> referrers = new HashMap<>();
	private final Map<Identified, Set<Identified>> targets = new HashMap<>();
	private final Deque<Identified> behind = new ArrayDeque<>();
	private boolean complete;

	/**
	 * Creates an index that is still empty.
	 *
	 * @param resource
	 *            holds the model
	 */
	public ReferenceIndex(ModelResource resource) {
		this.resource = resource;
	}

	/**
	 * Adds an object; adding it again has no effect.
	 *
	 * @param object
	 *            the object, with its present references
	 */
	public void add(Identified object) {
		note(object);
	}

	/** Declares that the whole model has been added. */
	public void complete() {
		complete = true;
	}

	/**
	 * What points at an object, other than the object that contains it.
	 *
	 * @param object
	 *            the object
	 * @return the references, grouped by the object they come from
	 */
	public List<Reference> to(Identified object) {
		readTheRest();
		List<Reference> found = new ArrayList<>();
		for (Identified from : referrers.getOrDefault(object, Set.of())) {
			visit(from, (feature, target) -> {
				if (target == object) {
					found.add(new Reference(from, feature));
				}
			});
		}
		return found;
	}

	/**
	 * The objects that point at an object.
	 *
	 * @param object
	 *            the object
	 * @return an unmodifiable view, in the order in which they were found
	 */
	public Collection<Identified> referrers(Identified object) {
		readTheRest();
		return Collections.unmodifiableCollection(referrers.getOrDefault(object, Set.of()));
	}

	/**
	 * Follows a change of the model. Of a large one, what is there now is read by {@link #catchUp(int)}.
	 *
	 * @param change
	 *            what changed
	 */
	public void update(ModelChange change) {
		change.removed().forEach(this::forget);
		change.changed().forEach(this::forget);
		behind.addAll(change.changed());
		behind.addAll(change.added());
		if (behind.size() <= AT_ONCE) {
			catchUp(AT_ONCE);
		}
	}

	/**
	 * Reads some more of what large changes brought.
	 *
	 * @param count
	 *            how many objects to read
	 * @return false if there was nothing left to read
	 */
	public boolean catchUp(int count) {
		boolean some = !behind.isEmpty();
		for (int i = 0; i < count && !behind.isEmpty(); i++) {
			Identified object = behind.remove();
			if (object.eResource() == resource) {
				note(object);
			}
		}
		return some;
	}

	private void readTheRest() {
		catchUp(behind.size());
		if (!complete) {
			resource.objects().forEach(this::note);
			complete = true;
		}
	}

	private void note(Identified from) {
		visit(from, (feature, target) -> {
			referrers.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(from);
			targets.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(target);
		});
	}

	private void forget(Identified from) {
		Set<Identified> known = targets.remove(from);
		if (known != null) {
			for (Identified target : known) {
				Set<Identified> sources = referrers.get(target);
				sources.remove(from);
				if (sources.isEmpty()) {
					referrers.remove(target);
				}
			}
		}
	}

	private static void visit(Identified from, BiConsumer<EReference, Identified> visitor) {
		visitReferences(from, visitor);
		for (EObject child : from.eContents()) {
			if (child instanceof Value) {
				visitReferences(child, visitor);
			}
		}
	}

	private static void visitReferences(EObject holder, BiConsumer<EReference, Identified> visitor) {
		for (EReference feature : holder.eClass().getEAllReferences()) {
			if (!feature.isContainment() && !feature.isContainer() && holder.eIsSet(feature)) {
				Object value = holder.eGet(feature);
				if (value instanceof Identified target) {
					visitor.accept(feature, target);
				} else if (value instanceof List<?> many) {
					many.forEach(target -> visitor.accept(feature, (Identified) target));
				}
			}
		}
	}
}

package org.mekiki.core.api.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.search.Reference;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.core.internal.editing.Unlinking;
import org.mekiki.model.Identified;

/**
 * Deletes objects with everything below them, and takes out the references that would be left pointing at nothing.
 * Belongs to the model's thread.
 */
public final class Deletion {

	private final Set<Identified> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Identified> roots;
	private final ReferenceIndex references;

	/**
	 * Prepares a deletion; nothing happens yet.
	 *
	 * @param session
	 *            holds the objects
	 * @param objects
	 *            what to delete
	 */
	public Deletion(EditingSession session, Collection<? extends Identified> objects) {
		references = session.references();
		roots = List.copyOf(objects);
		roots.forEach(this::doom);
	}

	private void doom(EObject object) {
		if (object instanceof Identified identified) {
			doomed.add(identified);
			object.eContents().forEach(this::doom);
		}
	}

	/**
	 * How many objects go, those below included.
	 *
	 * @return the number
	 */
	public int size() {
		return doomed.size();
	}

	/**
	 * The references from objects that stay to objects that go.
	 *
	 * @return what would be taken out
	 */
	public List<Reference> affected() {
		List<Reference> affected = new ArrayList<>();
		for (Identified object : doomed) {
			for (Reference reference : references.to(object)) {
				if (!doomed.contains(reference.from())) {
					affected.add(reference);
				}
			}
		}
		return affected;
	}

	/** Deletes; to be run inside {@link EditingSession#execute(String, Runnable)}. */
	public void run() {
		for (Identified object : doomed) {
			for (Identified from : List.copyOf(references.referrers(object))) {
				if (!doomed.contains(from)) {
					Unlinking.unlink(from, object);
				}
			}
		}
		roots.forEach(EcoreUtil::remove);
	}
}

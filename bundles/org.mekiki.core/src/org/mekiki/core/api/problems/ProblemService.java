package org.mekiki.core.api.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Validator;

/**
 * Knows the problems of every object and keeps them up to date: after an edit it looks again at what changed, at what
 * points there, and at the objects that had problems. What the checks of the whole base find arrives a moment later from
 * the {@linkplain org.mekiki.core.api.editing.EditingSession#checks() background}. Belongs to the model's thread.
 */
public final class ProblemService {

	/** Beyond this many, objects with problems are looked at again only by a full scan. */
	private static final int RECHECK_LIMIT = 500;

	private final ModelResource resource;
	private final Validator validator = new Validator();
	private final Map<Identified, List<Problem>> problems = new LinkedHashMap<>();
	private final Map<Identified, List<Problem>> foundByChecks = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Creates a service that knows nothing yet.
	 *
	 * @param resource
	 *            holds the model
	 */
	public ProblemService(ModelResource resource) {
		this.resource = resource;
	}

	/**
	 * All problems known.
	 *
	 * @return a copy, object by object, those that the rules of the model name first
	 */
	public List<Problem> all() {
		List<Problem> all = new ArrayList<>();
		problems.values().forEach(all::addAll);
		foundByChecks.values().forEach(all::addAll);
		return all;
	}

	/**
	 * The problems of one object.
	 *
	 * @param object
	 *            the object
	 * @return its problems, not those of its children
	 */
	public List<Problem> of(Identified object) {
		List<Problem> found = foundByChecks.getOrDefault(object, List.of());
		List<Problem> own = problems.getOrDefault(object, List.of());
		return found.isEmpty() ? own : Stream.concat(own.stream(), found.stream()).toList();
	}

	/**
	 * Replaces what the checks of the whole base have found.
	 *
	 * @param found
	 *            problems of objects of the model
	 */
	public void setFoundByChecks(List<Problem> found) {
		if (!found.isEmpty() || !foundByChecks.isEmpty()) {
			foundByChecks.clear();
			found.forEach(problem -> foundByChecks.computeIfAbsent(problem.object(), key -> new ArrayList<>()).add(problem));
			listeners.forEach(Runnable::run);
		}
	}

	/**
	 * Looks at one object again; what has left the model has no problems.
	 *
	 * @param object
	 *            the object
	 */
	public void check(Identified object) {
		boolean here = object.eResource() == resource;
		List<Problem> found = here ? validator.validate(object) : List.of();
		List<Problem> before = found.isEmpty() ? problems.remove(object) : problems.put(object, found);
		boolean forgotten = !here && foundByChecks.remove(object) != null;
		if (before != null || forgotten || !found.isEmpty()) {
			listeners.forEach(Runnable::run);
		}
	}

	/**
	 * Follows a change of the model.
	 *
	 * @param change
	 *            what changed
	 * @param references
	 *            what points at the changed objects, already up to date
	 */
	public void update(ModelChange change, ReferenceIndex references) {
		affected(change, references).forEach(this::check);
	}

	/**
	 * The objects to look at again after a change of the model.
	 *
	 * @param change
	 *            what changed
	 * @param references
	 *            what points at the changed objects, already up to date
	 * @return the objects, each once
	 */
	public Collection<Identified> affected(ModelChange change, ReferenceIndex references) {
		Set<Identified> affected = new LinkedHashSet<>(change.added());
		affected.addAll(change.removed());
		for (Identified object : change.changed()) {
			affected.add(object);
			affected.addAll(references.referrers(object));
		}
		if (problems.size() <= RECHECK_LIMIT) {
			affected.addAll(problems.keySet());
		}
		return affected;
	}

	/**
	 * Adds a listener, which is called on the model's thread each time the problems of an object may have changed;
	 * it should gather calls before it does anything costly.
	 *
	 * @param listener
	 *            who shows problems
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows problems
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}

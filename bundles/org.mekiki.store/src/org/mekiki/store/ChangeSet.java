package org.mekiki.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A set of object states that leads from one state of a base to another: what a save would write, or what others have
 * saved.
 */
public final class ChangeSet {

	private final String baseId;
	private final long fromRevision;
	private final long toRevision;
	private final List<ObjectState> states;
	private final Set<String> deleted;
	private final Set<String> placed;
	private final Set<String> renumbered;
	private final long stamp;

	/**
	 * Creates a change set. Clients get theirs from {@link KnowledgeBase#capture()} and
	 * {@link KnowledgeBase#refresh(org.eclipse.core.runtime.IProgressMonitor)}.
	 *
	 * @param baseId
	 *            the base it belongs to
	 * @param fromRevision
	 *            revision it starts from
	 * @param toRevision
	 *            revision it leads to; the same as the start for a set that is not saved yet
	 * @param states
	 *            states of created and changed objects
	 * @param deleted
	 *            identifiers of deleted objects
	 * @param placed
	 *            identifiers of those whose place counts: they were created, moved or renumbered
	 * @param renumbered
	 *            those among them that got another order key at the same place, to make room
	 * @param stamp
	 *            moment of capture, counted by the base
	 */
	public ChangeSet(String baseId, long fromRevision, long toRevision, List<ObjectState> states, Set<String> deleted,
			Set<String> placed, Set<String> renumbered, long stamp) {
		this.baseId = Objects.requireNonNull(baseId);
		this.fromRevision = fromRevision;
		this.toRevision = toRevision;
		this.states = List.copyOf(states);
		this.deleted = Set.copyOf(deleted);
		this.placed = Set.copyOf(placed);
		this.renumbered = Set.copyOf(renumbered);
		this.stamp = stamp;
	}

	/**
	 * Identifier of the base.
	 *
	 * @return the identifier
	 */
	public String baseId() {
		return baseId;
	}

	/**
	 * The revision that it starts from.
	 *
	 * @return the number
	 */
	public long fromRevision() {
		return fromRevision;
	}

	/**
	 * The revision that it leads to.
	 *
	 * @return the number
	 */
	public long toRevision() {
		return toRevision;
	}

	/**
	 * States of the objects that were created or touched.
	 *
	 * @return an unmodifiable list
	 */
	public List<ObjectState> states() {
		return states;
	}

	/**
	 * Identifiers of the objects that were deleted.
	 *
	 * @return an unmodifiable set
	 */
	public Set<String> deleted() {
		return deleted;
	}

	/**
	 * Identifiers of the objects whose place counts, because they were created, moved or renumbered; the others keep
	 * the place that is stored.
	 *
	 * @return an unmodifiable set
	 */
	public Set<String> placed() {
		return placed;
	}

	/**
	 * Identifiers of the objects that only got another order key, to make room for a sibling; their history shows
	 * nothing of it.
	 *
	 * @return an unmodifiable set
	 */
	public Set<String> renumbered() {
		return renumbered;
	}

	/**
	 * The moment of capture, by which the base knows what was touched later.
	 *
	 * @return the stamp
	 */
	public long stamp() {
		return stamp;
	}

	/**
	 * Whether there is nothing in it.
	 *
	 * @return true if no object was touched or deleted
	 */
	public boolean isEmpty() {
		return states.isEmpty() && deleted.isEmpty();
	}
}

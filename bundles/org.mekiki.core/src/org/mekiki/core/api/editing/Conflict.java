package org.mekiki.core.api.editing;

import java.util.List;

import org.mekiki.store.ObjectState;
import org.mekiki.store.Revision;

/**
 * An object that two people have changed, as it was when {@link Conflicts#read} looked: a value that stays as it is.
 *
 * @param objectId
 *            identifier of the object
 * @param mine
 *            how it is here; null if it was deleted here
 * @param theirs
 *            how it is stored; null if they have deleted it
 * @param by
 *            their last save of it; null if the history does not tell
 * @param stored
 *            number of the revision that was read
 * @param differences
 *            what is not the same on both sides, in the order of the model; empty if one side has deleted the object
 * @since 0.1
 */
public record Conflict(String objectId, ObjectState mine, ObjectState theirs, Revision by, long stored,
		List<Difference> differences) {

	/** Who has changed something. */
	public enum Side {
		/** Only we have. */
		MINE,
		/** Only they have. */
		THEIRS,
		/** Both have, to different values: somebody has to decide. */
		BOTH
	}

	/**
	 * One feature that is not the same on both sides.
	 *
	 * @param feature
	 *            name of the feature in the model; empty for the place of the object
	 * @param mine
	 *            canonical JSON of our value; null for none
	 * @param theirs
	 *            canonical JSON of their value; null for none
	 * @param changedBy
	 *            who has changed it
	 */
	public record Difference(String feature, String mine, String theirs, Side changedBy) {
	}

	/** Copies the differences. */
	public Conflict {
		differences = List.copyOf(differences);
	}

	/**
	 * Whether one side has deleted the object, so that only one of the two versions can stay as a whole.
	 *
	 * @return true if nothing can be chosen feature by feature
	 */
	public boolean isDeleted() {
		return mine == null || theirs == null;
	}
}

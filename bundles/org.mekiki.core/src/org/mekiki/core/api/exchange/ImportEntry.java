package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.result.ModelLink;

/**
 * One line of a preview: what an import would do to one element, what it leaves out, or what to look at.
 *
 * @param kind
 *            what would happen
 * @param place
 *            where the file says so; null for what the importer did besides
 * @param object
 *            the element; null of what was refused or remarked
 * @param changes
 *            what would change, feature by feature; of a new element everything it has
 * @param message
 *            why something was refused, or the remark; empty otherwise
 * @since 0.1
 */
public record ImportEntry(Kind kind, Place place, ModelLink object, List<FeatureChange> changes, String message) {

	/** What would happen. */
	public enum Kind {
		/** It would come into being. */
		NEW,
		/** It is there and would be changed. */
		CHANGED,
		/** It is there and would be deleted. */
		REMOVED,
		/** It is there as the file says. */
		SAME,
		/** Something in the file is left out. */
		REFUSED,
		/** Something in the file is worth a look; nothing is left out because of it. */
		REMARK
	}

	/** Copies the list. */
	public ImportEntry {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(message);
		changes = List.copyOf(changes);
	}
}

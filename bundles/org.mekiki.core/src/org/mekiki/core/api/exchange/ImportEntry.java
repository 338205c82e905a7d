package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.result.ModelLink;

/**
 * One line of a preview: what an import would do to one element, or what it leaves out.
 *
 * @param kind
 *            what would happen
 * @param place
 *            where the file says so; null for what the importer did besides
 * @param object
 *            the element; null if something was refused
 * @param changes
 *            what would change, feature by feature; of a new element everything it has
 * @param message
 *            why something was refused; empty otherwise
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
		REFUSED
	}

	/** Copies the list. */
	public ImportEntry {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(message);
		changes = List.copyOf(changes);
	}
}

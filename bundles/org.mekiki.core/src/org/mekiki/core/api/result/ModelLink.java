package org.mekiki.core.api.result;

import java.util.Objects;

/**
 * Leads to an object of the knowledge base.
 *
 * @param id
 *            identifier of the object
 * @param type
 *            name of its class in the model, such as {@code Technology}
 * @param label
 *            what to show
 * @since 0.1
 */
public record ModelLink(String id, String type, String label) implements Comparable<ModelLink> {

	/** Checks that all is there. */
	public ModelLink {
		Objects.requireNonNull(id);
		Objects.requireNonNull(type);
		Objects.requireNonNull(label);
	}

	@Override
	public int compareTo(ModelLink other) {
		int order = label.compareTo(other.label);
		return order != 0 ? order : id.compareTo(other.id);
	}
}

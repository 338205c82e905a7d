package org.mekiki.lists.internal.vocabulary;

/** What a concept is; only equal kinds are compared. */
public enum ConceptKind {
	/** A concept of a thesaurus, a list item, a class of an ontology. */
	CONCEPT,
	/** A property whose values are things. */
	OBJECT_PROPERTY,
	/** A property whose values are texts, numbers or dates. */
	DATA_PROPERTY;

	/**
	 * Whether two kinds can mean the same.
	 *
	 * @param other
	 *            the other kind
	 * @return true for equal kinds
	 */
	public boolean fits(ConceptKind other) {
		return this == other;
	}

	/**
	 * Whether this is a property of either sort.
	 *
	 * @return false for concepts
	 */
	public boolean isProperty() {
		return this != CONCEPT;
	}
}

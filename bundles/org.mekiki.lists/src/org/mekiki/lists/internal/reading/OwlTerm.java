package org.mekiki.lists.internal.reading;

import java.util.List;

import org.eclipse.rdf4j.model.Value;

/**
 * An axiom of an ontology, or an expression in one, as the forms that OWL has of its own write it down.
 *
 * @param name
 *            such as {@code SubClassOf} or {@code ObjectSomeValuesFrom}; what names a thing alone is called like its kind
 * @param value
 *            the thing that is named, or a text; null for everything that has arguments
 * @param arguments
 *            in their order, without annotations
 */
record OwlTerm(String name, Value value, List<OwlTerm> arguments) {

	OwlTerm {
		arguments = List.copyOf(arguments);
	}

	/** A thing or a text. */
	static OwlTerm of(String name, Value value) {
		return new OwlTerm(name, value, List.of());
	}
}

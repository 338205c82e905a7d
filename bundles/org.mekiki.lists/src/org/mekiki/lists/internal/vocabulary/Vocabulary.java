package org.mekiki.lists.internal.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A vocabulary: a thesaurus, a list, the classes and properties of an ontology. Immutable, safe for many threads. */
public final class Vocabulary {

	private final String name;
	private final String iri;
	private final List<Concept> concepts;
	private final Map<String, Concept> byId;

	Vocabulary(String name, String iri, List<Concept> concepts, Map<String, Concept> byId) {
		this.name = name;
		this.iri = iri;
		this.concepts = Collections.unmodifiableList(concepts);
		this.byId = byId;
	}

	/**
	 * What to call it in messages.
	 *
	 * @return such as the name of its file
	 */
	public String name() {
		return name;
	}

	/**
	 * What identifies it as a whole.
	 *
	 * @return the IRI of the ontology or concept scheme, or of the file it came from; empty if it came from nowhere
	 */
	public String iri() {
		return iri;
	}

	/**
	 * All concepts, the deprecated ones included.
	 *
	 * @return in the order of the file; the place of each is its {@link Concept#position()}
	 */
	public List<Concept> concepts() {
		return concepts;
	}

	/**
	 * Finds a concept.
	 *
	 * @param id
	 *            what identifies it
	 * @return null if there is none
	 */
	public Concept find(String id) {
		return byId.get(id);
	}
}

package org.mekiki.lists.internal.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a vocabulary together. Concepts keep the order in which they were first named. */
public final class VocabularyBuilder {

	private final String name;
	private String iri = ""; //$NON-NLS-1$
	private final Map<String, Draft> drafts = new LinkedHashMap<>();

	/**
	 * Starts a vocabulary.
	 *
	 * @param name
	 *            what to call it in messages, such as the name of the file
	 */
	public VocabularyBuilder(String name) {
		this.name = name;
	}

	/**
	 * Says what identifies the vocabulary as a whole.
	 *
	 * @param newIri
	 *            IRI of the ontology, concept scheme or file
	 */
	public void setIri(String newIri) {
		iri = newIri;
	}

	/**
	 * A concept, added if it is new.
	 *
	 * @param id
	 *            what identifies it
	 * @return to be filled
	 */
	public Draft concept(String id) {
		return drafts.computeIfAbsent(id, Draft::new);
	}

	/**
	 * Whether a concept has been named.
	 *
	 * @param id
	 *            what identifies it
	 * @return true if it is there
	 */
	public boolean contains(String id) {
		return drafts.containsKey(id);
	}

	/**
	 * All concepts so far.
	 *
	 * @return in the order in which they were first named
	 */
	public Collection<Draft> concepts() {
		return drafts.values();
	}

	/**
	 * Completes the vocabulary. Both directions of a link are filled in; links to what is not part of it are left out.
	 *
	 * @return the vocabulary
	 */
	public Vocabulary build() {
		completeBothDirections();
		Map<String, Concept> concepts = new LinkedHashMap<>(drafts.size() * 2);
		drafts.forEach((id, draft) -> concepts.put(id, new Concept(concepts.size(), draft)));
		drafts.forEach((id, draft) -> concepts.get(id).connect(draft, ids -> find(ids, concepts)));
		return new Vocabulary(name, iri, new ArrayList<>(concepts.values()), concepts);
	}

	private void completeBothDirections() {
		for (Draft draft : drafts.values()) {
			draft.parents().remove(draft.id());
			draft.wholes().removeAll(draft.parents());
			for (String parent : draft.parents()) {
				ifPresent(parent, other -> other.children().add(draft.id()));
			}
			for (String whole : draft.wholes()) {
				ifPresent(whole, other -> other.parts().add(draft.id()));
			}
		}
		for (Draft draft : drafts.values()) {
			draft.children().remove(draft.id());
			for (String child : draft.children()) {
				ifPresent(child, other -> other.parents().add(draft.id()));
			}
			for (String part : draft.parts()) {
				ifPresent(part, other -> other.wholes().add(draft.id()));
			}
			for (String other : draft.related()) {
				ifPresent(other, partner -> partner.related().add(draft.id()));
			}
		}
	}

	private void ifPresent(String id, java.util.function.Consumer<Draft> action) {
		Draft draft = drafts.get(id);
		if (draft != null) {
			action.accept(draft);
		}
	}

	private static List<Concept> find(Iterable<String> ids, Map<String, Concept> concepts) {
		Set<Concept> found = new LinkedHashSet<>();
		for (String id : ids) {
			Concept concept = concepts.get(id);
			if (concept != null) {
				found.add(concept);
			}
		}
		return List.copyOf(found);
	}
}

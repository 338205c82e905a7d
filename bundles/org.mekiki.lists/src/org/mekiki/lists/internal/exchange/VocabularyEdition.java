package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.revision.Edition;
import org.mekiki.lists.revision.Entry;
import org.mekiki.lists.revision.Name;

/** A vocabulary that was read from a file, as an edition to be compared. */
public final class VocabularyEdition {

	private VocabularyEdition() {
	}

	/**
	 * Takes down a vocabulary.
	 *
	 * @param vocabulary
	 *            the vocabulary
	 * @return its concepts that are in use, each identified by its IRI
	 */
	public static Edition of(Vocabulary vocabulary) {
		List<Entry> entries = new ArrayList<>();
		for (Concept concept : vocabulary.concepts()) {
			if (!concept.isDeprecated() && !concept.kind().isProperty()) {
				List<Name> names = concept.labels().stream().filter(label -> label.kind() != LabelKind.LOOSE)
						.map(label -> new Name(label.text(), label.language(), label.kind() == LabelKind.PREFERRED)).toList();
				List<String> parents = new ArrayList<>(concept.parents().stream().map(Concept::id).toList());
				concept.wholes().forEach(whole -> parents.add(whole.id()));
				entries.add(new Entry(concept.id(), concept.id(),
						concept.notations().isEmpty() ? "" : concept.notations().get(0), names, parents, List.of())); //$NON-NLS-1$
			}
		}
		return new Edition(vocabulary.name(), entries);
	}
}

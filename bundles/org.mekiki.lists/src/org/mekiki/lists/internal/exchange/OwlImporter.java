package org.mekiki.lists.internal.exchange;

import java.io.IOException;

import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.LabelKind;

/** Reads the class hierarchy of an OWL ontology: labels, synonyms of SKOS and oboInOwl, definitions, what is deprecated. */
public final class OwlImporter implements Importer {

	private final ValueFactory values = SimpleValueFactory.getInstance();

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Graph graph = new Graph();
		try {
			Reading reading = new VocabularyReader(ReadingLimits.USUAL, draft.progress()::check).read(file.path());
			reading.notices().forEach(notice -> SkosImporter.tell(notice, file, draft));
			reading.vocabulary().concepts().stream().filter(concept -> !concept.kind().isProperty())
					.forEach(concept -> add(concept, graph));
		} catch (ReadingException refused) {
			throw SkosImporter.refusal(file, draft, refused);
		}
		new SkosReading(graph, file, draft).run();
	}

	/** Says what is known of a class in the words of SKOS. */
	private void add(Concept concept, Graph graph) {
		String id = concept.id();
		thing(graph, id, Words.TYPE, Words.CONCEPT);
		for (Label label : concept.labels()) {
			String predicate = switch (label.kind()) {
			case PREFERRED -> Words.PREFERRED;
			case HIDDEN -> Words.SKOS + "hiddenLabel"; //$NON-NLS-1$
			case ALTERNATIVE, LOOSE -> Words.SKOS + "altLabel"; //$NON-NLS-1$
			case IDENTIFIER -> Words.LABEL;
			};
			String text = label.kind() == LabelKind.IDENTIFIER ? VocabularyReader.nameIn(id) : label.text();
			text(graph, id, predicate, text, label.language());
		}
		concept.definitions().forEach(definition -> text(graph, id, Words.DEFINITION, definition, "")); //$NON-NLS-1$
		concept.notations().stream().limit(1).forEach(notation -> text(graph, id, Words.NOTATION, notation, "")); //$NON-NLS-1$
		concept.parents().forEach(parent -> thing(graph, id, Words.BROADER, parent.id()));
		concept.wholes().forEach(whole -> thing(graph, id, Words.BROADER, whole.id()));
		concept.related().forEach(other -> thing(graph, id, Words.RELATED, other.id()));
		if (concept.isDeprecated()) {
			text(graph, id, Words.DEPRECATED, "true", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void thing(Graph graph, String subject, String predicate, String iri) {
		graph.accept(subject, predicate, values.createIRI(iri.indexOf(':') < 0 ? "urn:" + iri : iri), 0); //$NON-NLS-1$
	}

	private void text(Graph graph, String subject, String predicate, String text, String language) {
		graph.accept(subject, predicate,
				language.isEmpty() ? values.createLiteral(text) : values.createLiteral(text, language), 0);
	}
}

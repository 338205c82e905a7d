package org.mekiki.lists.internal.exchange;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.NoteKind;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.TaxonomyPackage;

/** The words of RDF in which lists are written. What SKOS has no word for has the name of the model's feature. */
final class Words {

	static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"; //$NON-NLS-1$
	static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#"; //$NON-NLS-1$
	static final String OWL = "http://www.w3.org/2002/07/owl#"; //$NON-NLS-1$
	static final String XSD = "http://www.w3.org/2001/XMLSchema#"; //$NON-NLS-1$
	static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$
	static final String XL = "http://www.w3.org/2008/05/skos-xl#"; //$NON-NLS-1$
	static final String TERMS = "http://purl.org/dc/terms/"; //$NON-NLS-1$
	static final String DC = "http://purl.org/dc/elements/1.1/"; //$NON-NLS-1$
	static final String MODEL = "https://mekiki.org/model/1#"; //$NON-NLS-1$

	/** Beginning of the IRI of an element: its identifier follows. */
	static final String ELEMENT = "mekiki:"; //$NON-NLS-1$

	static final String TYPE = RDF + "type"; //$NON-NLS-1$
	static final String LABEL = RDFS + "label"; //$NON-NLS-1$
	static final String CONCEPT = SKOS + "Concept"; //$NON-NLS-1$
	static final String SCHEME = SKOS + "ConceptScheme"; //$NON-NLS-1$
	static final String BROADER = SKOS + "broader"; //$NON-NLS-1$
	static final String NARROWER = SKOS + "narrower"; //$NON-NLS-1$
	static final String RELATED = SKOS + "related"; //$NON-NLS-1$
	static final String IN_SCHEME = SKOS + "inScheme"; //$NON-NLS-1$
	static final String TOP_OF = SKOS + "topConceptOf"; //$NON-NLS-1$
	static final String HAS_TOP = SKOS + "hasTopConcept"; //$NON-NLS-1$
	static final String DEPRECATED = OWL + "deprecated"; //$NON-NLS-1$
	static final String PREFERRED = SKOS + "prefLabel"; //$NON-NLS-1$
	static final String NOTATION = SKOS + "notation"; //$NON-NLS-1$
	static final String DEFINITION = SKOS + "definition"; //$NON-NLS-1$

	/** Of our own: identifier, place among its siblings, what it stands under. */
	static final String ID = MODEL + "id"; //$NON-NLS-1$
	static final String ORDER = MODEL + "order"; //$NON-NLS-1$
	static final String UNDER = MODEL + "under"; //$NON-NLS-1$

	private static final Map<EStructuralFeature, String> FEATURES = Map.of( //
			ModelPackage.Literals.ELEMENT__LABELS, PREFERRED, //
			ModelPackage.Literals.ELEMENT__ALT_LABELS, SKOS + "altLabel", //$NON-NLS-1$
			ModelPackage.Literals.ELEMENT__HIDDEN_LABELS, SKOS + "hiddenLabel", //$NON-NLS-1$
			ModelPackage.Literals.ELEMENT__DESCRIPTIONS, DEFINITION, //
			ModelPackage.Literals.ELEMENT__NOTATION, NOTATION, //
			ModelPackage.Literals.ELEMENT__CITATIONS, TERMS + "source", //$NON-NLS-1$
			TaxonomyPackage.Literals.TECHNOLOGY__RELATED, RELATED);

	private static final Map<NoteKind, String> NOTES = Map.of(NoteKind.NOTE, SKOS + "note", NoteKind.SCOPE, //$NON-NLS-1$
			SKOS + "scopeNote", NoteKind.CHANGE, SKOS + "changeNote", NoteKind.EDITORIAL, SKOS + "editorialNote", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			NoteKind.UNCERTAINTY, MODEL + "uncertaintyNote"); //$NON-NLS-1$

	private static final Map<MappingRelation, String> RELATIONS = Map.of(MappingRelation.EXACT, SKOS + "exactMatch", //$NON-NLS-1$
			MappingRelation.CLOSE, SKOS + "closeMatch", MappingRelation.BROAD, SKOS + "broadMatch", MappingRelation.NARROW, //$NON-NLS-1$ //$NON-NLS-2$
			SKOS + "narrowMatch", MappingRelation.RELATED, SKOS + "relatedMatch"); //$NON-NLS-1$ //$NON-NLS-2$

	private Words() {
	}

	/** The predicate of a feature. */
	static String of(EStructuralFeature feature) {
		return FEATURES.getOrDefault(feature, MODEL + feature.getName());
	}

	/** The predicate of a kind of note. */
	static String of(NoteKind kind) {
		return NOTES.get(kind);
	}

	/** The mapping property of a relation. */
	static String of(MappingRelation relation) {
		return RELATIONS.get(relation);
	}
}

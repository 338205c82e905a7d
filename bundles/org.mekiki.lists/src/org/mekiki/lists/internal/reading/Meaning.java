package org.mekiki.lists.internal.reading;

import java.util.HashMap;
import java.util.Map;

/** What a predicate says, as far as vocabularies go. Different standards have different words for the same. */
enum Meaning {
	TYPE, PREFERRED, NAME, ALTERNATIVE, HIDDEN, LOOSE, LITERAL_FORM, DEFINITION, NOTATION, DEPRECATED, BROADER, NARROWER, WHOLE,
	PART, RELATED, SUBPROPERTY, DOMAIN, RANGE, EQUIVALENT, ON_PROPERTY, FILLER, UNION, INTERSECTION,
	FIRST, REST, OF_SCHEME, TOP;

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"; //$NON-NLS-1$
	private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#"; //$NON-NLS-1$
	private static final String OWL = "http://www.w3.org/2002/07/owl#"; //$NON-NLS-1$
	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$
	private static final String XL = "http://www.w3.org/2008/05/skos-xl#"; //$NON-NLS-1$
	private static final String ISO = "http://purl.org/iso25964/skos-thes#"; //$NON-NLS-1$
	private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#"; //$NON-NLS-1$
	private static final String OBO = "http://purl.obolibrary.org/obo/"; //$NON-NLS-1$
	private static final String DC = "http://purl.org/dc/elements/1.1/"; //$NON-NLS-1$
	private static final String TERMS = "http://purl.org/dc/terms/"; //$NON-NLS-1$
	private static final String SCHEMA = "schema.org/"; //$NON-NLS-1$

	private static final Map<String, Meaning> KNOWN = new HashMap<>();

	static {
		know(TYPE, RDF, "type"); //$NON-NLS-1$
		know(PREFERRED, SKOS, "prefLabel"); //$NON-NLS-1$
		know(PREFERRED, XL, "prefLabel"); //$NON-NLS-1$
		know(NAME, RDFS, "label"); //$NON-NLS-1$
		know(NAME, "http://" + SCHEMA, "name"); //$NON-NLS-1$ //$NON-NLS-2$
		know(NAME, "https://" + SCHEMA, "name"); //$NON-NLS-1$ //$NON-NLS-2$
		know(ALTERNATIVE, SKOS, "altLabel"); //$NON-NLS-1$
		know(ALTERNATIVE, XL, "altLabel"); //$NON-NLS-1$
		know(ALTERNATIVE, OBO_IN_OWL, "hasExactSynonym", "hasSynonym"); //$NON-NLS-1$ //$NON-NLS-2$
		// Older ontologies file every synonym as a related one, so these are names, only less sure ones.
		know(LOOSE, OBO_IN_OWL, "hasRelatedSynonym", "hasBroadSynonym", "hasNarrowSynonym"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		know(ALTERNATIVE, OBO, "IAO_0000118"); //$NON-NLS-1$
		know(ALTERNATIVE, TERMS, "alternative"); //$NON-NLS-1$
		know(ALTERNATIVE, "http://" + SCHEMA, "alternateName"); //$NON-NLS-1$ //$NON-NLS-2$
		know(ALTERNATIVE, "https://" + SCHEMA, "alternateName"); //$NON-NLS-1$ //$NON-NLS-2$
		know(HIDDEN, SKOS, "hiddenLabel"); //$NON-NLS-1$
		know(HIDDEN, XL, "hiddenLabel"); //$NON-NLS-1$
		know(LITERAL_FORM, XL, "literalForm"); //$NON-NLS-1$
		know(DEFINITION, SKOS, "definition", "scopeNote"); //$NON-NLS-1$ //$NON-NLS-2$
		know(DEFINITION, RDFS, "comment"); //$NON-NLS-1$
		know(DEFINITION, OBO, "IAO_0000115"); //$NON-NLS-1$
		know(DEFINITION, OBO_IN_OWL, "hasDefinition"); //$NON-NLS-1$
		know(DEFINITION, TERMS, "description"); //$NON-NLS-1$
		know(DEFINITION, DC, "description"); //$NON-NLS-1$
		know(NOTATION, SKOS, "notation"); //$NON-NLS-1$
		know(NOTATION, DC, "identifier"); //$NON-NLS-1$
		know(NOTATION, TERMS, "identifier"); //$NON-NLS-1$
		know(NOTATION, OBO_IN_OWL, "id"); //$NON-NLS-1$
		know(DEPRECATED, OWL, "deprecated"); //$NON-NLS-1$
		know(BROADER, SKOS, "broader", "broaderTransitive"); //$NON-NLS-1$ //$NON-NLS-2$
		know(BROADER, ISO, "broaderGeneric", "broaderInstantial"); //$NON-NLS-1$ //$NON-NLS-2$
		know(BROADER, RDFS, "subClassOf"); //$NON-NLS-1$
		know(NARROWER, SKOS, "narrower", "narrowerTransitive"); //$NON-NLS-1$ //$NON-NLS-2$
		know(NARROWER, ISO, "narrowerGeneric", "narrowerInstantial"); //$NON-NLS-1$ //$NON-NLS-2$
		know(WHOLE, ISO, "broaderPartitive"); //$NON-NLS-1$
		know(WHOLE, OBO, "BFO_0000050"); //$NON-NLS-1$
		know(WHOLE, TERMS, "isPartOf"); //$NON-NLS-1$
		know(PART, ISO, "narrowerPartitive"); //$NON-NLS-1$
		know(PART, OBO, "BFO_0000051"); //$NON-NLS-1$
		know(PART, TERMS, "hasPart"); //$NON-NLS-1$
		know(RELATED, SKOS, "related"); //$NON-NLS-1$
		know(SUBPROPERTY, RDFS, "subPropertyOf"); //$NON-NLS-1$
		know(DOMAIN, RDFS, "domain"); //$NON-NLS-1$
		know(RANGE, RDFS, "range"); //$NON-NLS-1$
		know(ON_PROPERTY, OWL, "onProperty"); //$NON-NLS-1$
		know(FILLER, OWL, "someValuesFrom", "allValuesFrom"); //$NON-NLS-1$ //$NON-NLS-2$
		know(EQUIVALENT, OWL, "equivalentClass"); //$NON-NLS-1$
		know(INTERSECTION, OWL, "intersectionOf"); //$NON-NLS-1$
		know(UNION, OWL, "unionOf"); //$NON-NLS-1$
		know(OF_SCHEME, SKOS, "inScheme", "topConceptOf"); //$NON-NLS-1$ //$NON-NLS-2$
		know(TOP, SKOS, "hasTopConcept"); //$NON-NLS-1$
		know(FIRST, RDF, "first"); //$NON-NLS-1$
		know(REST, RDF, "rest"); //$NON-NLS-1$
	}

	private static void know(Meaning meaning, String namespace, String... names) {
		for (String name : names) {
			KNOWN.put(namespace + name, meaning);
		}
	}

	/** What a predicate says; null if nothing that matters here. */
	static Meaning of(String predicate) {
		return KNOWN.get(predicate);
	}

	/** What the type of a resource makes of it. */
	enum Type {
		CONCEPT, OBJECT_PROPERTY, DATA_PROPERTY, PROPERTY, DEPRECATED, NOTHING_TO_COMPARE;

		private static final Map<String, Type> KNOWN_TYPES = Map.ofEntries(Map.entry(SKOS + "Concept", CONCEPT), //$NON-NLS-1$
				Map.entry(OWL + "Class", CONCEPT), Map.entry(RDFS + "Class", CONCEPT), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OWL + "ObjectProperty", OBJECT_PROPERTY), Map.entry(OWL + "DatatypeProperty", DATA_PROPERTY), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(RDF + "Property", PROPERTY), Map.entry(OWL + "FunctionalProperty", PROPERTY), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OWL + "AnnotationProperty", NOTHING_TO_COMPARE), Map.entry(OWL + "Ontology", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OWL + "Restriction", NOTHING_TO_COMPARE), Map.entry(OWL + "Axiom", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OWL + "InverseFunctionalProperty", OBJECT_PROPERTY), //$NON-NLS-1$
				Map.entry(OWL + "TransitiveProperty", OBJECT_PROPERTY), Map.entry(OWL + "SymmetricProperty", OBJECT_PROPERTY), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OWL + "DeprecatedClass", DEPRECATED), Map.entry(OWL + "DeprecatedProperty", DEPRECATED), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(SKOS + "ConceptScheme", NOTHING_TO_COMPARE), Map.entry(SKOS + "Collection", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(SKOS + "OrderedCollection", NOTHING_TO_COMPARE), Map.entry(XL + "Label", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OBO_IN_OWL + "Synonym", NOTHING_TO_COMPARE), Map.entry(OBO_IN_OWL + "Definition", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OBO_IN_OWL + "DbXref", NOTHING_TO_COMPARE), Map.entry(OBO_IN_OWL + "SynonymType", NOTHING_TO_COMPARE), //$NON-NLS-1$ //$NON-NLS-2$
				Map.entry(OBO_IN_OWL + "Subset", NOTHING_TO_COMPARE)); //$NON-NLS-1$

		/** Null for types that say nothing here. */
		static Type of(String iri) {
			return KNOWN_TYPES.get(iri);
		}
	}

	/**
	 * Whether a resource is no concept because of its type, whatever else is said of it: a group, a label, a scheme.
	 *
	 * @param type
	 *            IRI of one of its types
	 * @return true if it is none
	 */
	static boolean isNoConcept(String type) {
		return Type.of(type) == Type.NOTHING_TO_COMPARE;
	}

	/** Whether a class is where ontologies put what is no longer to be used. */
	static boolean isGraveyard(String iri) {
		return iri.equals(OBO_IN_OWL + "ObsoleteClass"); //$NON-NLS-1$
	}

	/** Whether a type makes of a thing the vocabulary as a whole. */
	static boolean isWhole(String type) {
		return type.equals(OWL + "Ontology") || type.equals(SKOS + "ConceptScheme"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a thing belongs to the language itself rather than to a vocabulary. */
	static boolean isBuiltIn(String iri) {
		return iri.startsWith(OWL) || iri.startsWith(RDFS) || iri.startsWith(RDF) || iri.startsWith(SKOS) || iri.startsWith(XL)
				|| iri.startsWith(OBO_IN_OWL) || iri.startsWith("http://www.w3.org/2001/XMLSchema#"); //$NON-NLS-1$
	}
}

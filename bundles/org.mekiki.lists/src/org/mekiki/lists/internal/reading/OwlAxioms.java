package org.mekiki.lists.internal.reading;

import java.util.List;
import java.util.Map;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Says axioms as the statements that OWL 2 maps them to, as far as vocabularies need them; all others say nothing here. */
final class OwlAxioms {

	private static final Map<String, IRI> KINDS = Map.of("Class", OWL.CLASS, "ObjectProperty", OWL.OBJECTPROPERTY, //$NON-NLS-1$ //$NON-NLS-2$
			"DataProperty", OWL.DATATYPEPROPERTY, "AnnotationProperty", OWL.ANNOTATIONPROPERTY); //$NON-NLS-1$ //$NON-NLS-2$

	/** Axioms of which each is one statement about its first argument. */
	private static final Map<String, IRI> PREDICATES = Map.ofEntries(Map.entry("SubClassOf", RDFS.SUBCLASSOF), //$NON-NLS-1$
			Map.entry("SubObjectPropertyOf", RDFS.SUBPROPERTYOF), Map.entry("SubDataPropertyOf", RDFS.SUBPROPERTYOF), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("SubAnnotationPropertyOf", RDFS.SUBPROPERTYOF), Map.entry("ObjectPropertyDomain", RDFS.DOMAIN), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("DataPropertyDomain", RDFS.DOMAIN), Map.entry("ObjectPropertyRange", RDFS.RANGE), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("DataPropertyRange", RDFS.RANGE), Map.entry("EquivalentClasses", OWL.EQUIVALENTCLASS)); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Map<String, IRI> FILLERS = Map.of("ObjectSomeValuesFrom", OWL.SOMEVALUESFROM, //$NON-NLS-1$
			"ObjectAllValuesFrom", OWL.ALLVALUESFROM); //$NON-NLS-1$

	private static final Map<String, IRI> SETS = Map.of("ObjectIntersectionOf", OWL.INTERSECTIONOF, "ObjectUnionOf", OWL.UNIONOF); //$NON-NLS-1$ //$NON-NLS-2$

	private final ValueFactory values = SimpleValueFactory.getInstance();
	private final Statements statements;

	OwlAxioms(Statements statements) {
		this.statements = statements;
	}

	/** Whether a term only says what kind of thing its argument is. */
	static boolean isKind(String name) {
		return KINDS.containsKey(name);
	}

	/** The ontology itself; it need not have a name. */
	void ontology(String iri) {
		if (iri != null) {
			say(values.createIRI(iri), RDF.TYPE, OWL.ONTOLOGY);
		}
	}

	void axiom(OwlTerm axiom) {
		List<OwlTerm> arguments = axiom.arguments();
		IRI predicate = PREDICATES.get(axiom.name());
		if (axiom.name().equals("Declaration") && arguments.size() == 1) { //$NON-NLS-1$
			if (arguments.get(0).value() instanceof Resource subject && KINDS.containsKey(arguments.get(0).name())) {
				say(subject, RDF.TYPE, KINDS.get(arguments.get(0).name()));
			}
		} else if (axiom.name().equals("AnnotationAssertion") && arguments.size() == 3) { //$NON-NLS-1$
			if (arguments.get(0).value() instanceof IRI property && arguments.get(1).value() instanceof Resource subject
					&& arguments.get(2).value() != null) {
				say(subject, property, arguments.get(2).value());
			}
		} else if (predicate != null && arguments.size() >= 2 && arguments.get(0).value() instanceof Resource subject) {
			arguments.stream().skip(1).forEach(argument -> say(subject, predicate, expression(argument)));
		}
	}

	/** What an expression describes has no name of its own. */
	private Value expression(OwlTerm term) {
		if (term.value() != null) {
			return term.value();
		}
		Resource described = values.createBNode();
		IRI filler = FILLERS.get(term.name());
		IRI set = SETS.get(term.name());
		if (filler != null && term.arguments().size() == 2) {
			say(described, RDF.TYPE, OWL.RESTRICTION);
			say(described, OWL.ONPROPERTY, expression(term.arguments().get(0)));
			say(described, filler, expression(term.arguments().get(1)));
		} else if (set != null) {
			say(described, set, list(term.arguments()));
		}
		return described;
	}

	private Value list(List<OwlTerm> members) {
		Resource rest = RDF.NIL;
		for (OwlTerm member : members.reversed()) {
			Resource cell = values.createBNode();
			say(cell, RDF.FIRST, expression(member));
			say(cell, RDF.REST, rest);
			rest = cell;
		}
		return rest;
	}

	private void say(Resource subject, IRI predicate, Value object) {
		statements.handleStatement(values.createStatement(subject, predicate, object));
	}
}

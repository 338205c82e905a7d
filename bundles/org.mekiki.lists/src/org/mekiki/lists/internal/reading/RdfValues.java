package org.mekiki.lists.internal.reading;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

import no.hasmac.rdf.RdfValueFactory;

/** Makes the JSON-LD processor speak of the same values as the other parsers. */
final class RdfValues implements RdfValueFactory<Statement, Statement, IRI, BNode, Resource, Literal, Value> {

	private final ValueFactory values = SimpleValueFactory.getInstance();

	@Override
	public Statement createTriple(Resource subject, IRI predicate, Value object) {
		return values.createStatement(subject, predicate, object);
	}

	@Override
	public Statement createQuad(Resource subject, IRI predicate, Value object, Resource graph) {
		return values.createStatement(subject, predicate, object);
	}

	@Override
	public Statement createQuad(Statement triple, Resource graph) {
		return triple;
	}

	@Override
	public IRI createIRI(String iri) {
		return values.createIRI(iri);
	}

	@Override
	public BNode createBlankNode(String name) {
		return values.createBNode(name.startsWith("_:") ? name.substring(2) : name); //$NON-NLS-1$
	}

	@Override
	public Literal createTypedLiteral(String text, String datatype) {
		return values.createLiteral(text, values.createIRI(datatype));
	}

	@Override
	public Literal createString(String text) {
		return values.createLiteral(text);
	}

	@Override
	public Literal createLangString(String text, String language) {
		return values.createLiteral(text, language);
	}
}

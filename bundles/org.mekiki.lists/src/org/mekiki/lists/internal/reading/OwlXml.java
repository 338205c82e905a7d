package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads ontologies in the XML form of OWL, axiom by axiom. What an ontology imports is not looked for. */
final class OwlXml extends DefaultHandler {

	private static final String XML = "http://www.w3.org/XML/1998/namespace"; //$NON-NLS-1$

	/** Kinds of things that are named by an attribute. */
	private static final Set<String> THINGS = Set.of("Class", "ObjectProperty", "DataProperty", "AnnotationProperty", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"NamedIndividual", "Datatype"); //$NON-NLS-1$ //$NON-NLS-2$

	/** What an element is made of until it ends. */
	private record Open(String name, String language, List<OwlTerm> arguments, StringBuilder text) {
	}

	private final ValueFactory values = SimpleValueFactory.getInstance();
	private final HardenedXml xml;
	private final Statements statements;
	private final OwlAxioms axioms;
	private final OwlNames names;
	private final Deque<Open> open = new ArrayDeque<>();

	OwlXml(HardenedXml xml, Statements statements, String base) {
		this.xml = xml;
		this.statements = statements;
		axioms = new OwlAxioms(statements);
		names = new OwlNames(base);
	}

	void read(InputStream in) throws SAXException, IOException {
		xml.setContentHandler(this);
		xml.setErrorHandler(this);
		xml.parse(new InputSource(in));
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		statements.parseLocationUpdate(xml.line(), -1);
		if (open.isEmpty()) {
			String iri = attributes.getValue("ontologyIRI"); //$NON-NLS-1$
			String base = attributes.getValue(XML, "base"); //$NON-NLS-1$
			if (base != null || iri != null) {
				names.base(base == null ? iri : base);
			}
			axioms.ontology(iri == null ? null : names.whole(iri));
		}
		if (localName.equals("Prefix")) { //$NON-NLS-1$
			names.prefix(String.valueOf(attributes.getValue("name")) + ':', String.valueOf(attributes.getValue("IRI"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Open element = new Open(localName, attributes.getValue(XML, "lang"), new ArrayList<>(), new StringBuilder()); //$NON-NLS-1$
		if (THINGS.contains(localName)) {
			String iri = attributes.getValue("IRI"); //$NON-NLS-1$
			String shortened = attributes.getValue("abbreviatedIRI"); //$NON-NLS-1$
			if (iri != null || shortened != null) {
				element.text().append(iri != null ? names.whole(iri) : names.expanded(shortened, xml.line()));
			}
		}
		open.push(element);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (!open.isEmpty()) {
			open.peek().text().append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		Open ended = open.pop();
		OwlTerm term = term(ended);
		if (open.size() == 1) {
			axioms.axiom(term);
		} else if (!open.isEmpty() && !ended.name().equals("Annotation")) { //$NON-NLS-1$
			open.peek().arguments().add(term);
		}
	}

	private OwlTerm term(Open ended) {
		String text = ended.text().toString();
		boolean named = THINGS.contains(ended.name()) && !text.isBlank();
		return switch (ended.name()) {
		case "IRI" -> OwlTerm.of(ended.name(), values.createIRI(names.whole(text.strip()))); //$NON-NLS-1$
		case "AbbreviatedIRI" -> OwlTerm.of(ended.name(), values.createIRI(names.expanded(text.strip(), xml.line()))); //$NON-NLS-1$
		case "Literal" -> OwlTerm.of(ended.name(), ended.language() == null || ended.language().isEmpty() //$NON-NLS-1$
				? values.createLiteral(text) : values.createLiteral(text, ended.language()));
		default -> named ? OwlTerm.of(ended.name(), values.createIRI(text.strip()))
				: new OwlTerm(ended.name(), null, ended.arguments());
		};
	}
}

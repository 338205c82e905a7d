package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFParseException;

/** Reads ontologies in the functional-style syntax of OWL, axiom by axiom. What an ontology imports is not looked for. */
final class OwlFunctional {

	private final ValueFactory values = SimpleValueFactory.getInstance();
	private final Statements statements;
	private final OwlAxioms axioms;
	private final OwlNames names;
	private final int deepest;
	private Reader in;
	private int next;
	private long line = 1;

	OwlFunctional(Statements statements, String base, int deepest) {
		this.statements = statements;
		this.deepest = deepest;
		axioms = new OwlAxioms(statements);
		names = new OwlNames(base);
	}

	void read(Reader reader) throws IOException {
		in = reader;
		advance();
		blanks();
		while (next >= 0) {
			String name = word();
			expect('(');
			switch (name) {
			case "Prefix" -> prefix(); //$NON-NLS-1$
			case "Ontology" -> ontology(); //$NON-NLS-1$
			default -> throw damaged(name);
			}
			expect(')');
		}
	}

	private void prefix() throws IOException {
		String name = word();
		expect('=');
		names.prefix(name, iri());
	}

	private void ontology() throws IOException {
		if (next == '<') {
			String iri = iri();
			names.base(iri);
			axioms.ontology(names.whole(iri));
			if (next == '<') {
				iri(); // of the version
			}
		}
		while (next != ')') {
			axioms.axiom(term(1));
		}
	}

	private OwlTerm term(int depth) throws IOException {
		if (depth > deepest) {
			throw new StackOverflowError();
		}
		if (next == '<') {
			return OwlTerm.of("IRI", values.createIRI(names.whole(iri()))); //$NON-NLS-1$
		}
		if (next == '"') {
			return OwlTerm.of("Literal", literal()); //$NON-NLS-1$
		}
		String name = word();
		if (next != '(') {
			// a shortened name, an unnamed individual, or how often something is allowed
			return name.startsWith("_:") || name.indexOf(':') < 0 ? OwlTerm.of(name, values.createLiteral(name)) //$NON-NLS-1$
					: OwlTerm.of("IRI", values.createIRI(names.expanded(name, line))); //$NON-NLS-1$
		}
		expect('(');
		List<OwlTerm> arguments = new ArrayList<>();
		while (next != ')') {
			OwlTerm argument = term(depth + 1);
			if (!argument.name().equals("Annotation")) { //$NON-NLS-1$
				arguments.add(argument);
			}
		}
		expect(')');
		boolean named = OwlAxioms.isKind(name) && arguments.size() == 1;
		return named ? OwlTerm.of(name, arguments.get(0).value()) : new OwlTerm(name, null, arguments);
	}

	private Value literal() throws IOException {
		advance();
		StringBuilder text = new StringBuilder();
		while (next != '"') {
			if (next == '\\') {
				advance();
			}
			if (next < 0) {
				throw damaged("\""); //$NON-NLS-1$
			}
			text.append((char) next);
			advance();
		}
		advance();
		if (next == '@') {
			advance();
			return values.createLiteral(text.toString(), word());
		}
		if (next == '^') {
			advance();
			advance();
			if (next == '<') {
				iri();
			} else {
				word();
			}
		} else {
			blanks();
		}
		return values.createLiteral(text.toString());
	}

	private String iri() throws IOException {
		if (next != '<') {
			throw damaged("<"); //$NON-NLS-1$
		}
		advance();
		StringBuilder iri = new StringBuilder();
		while (next != '>') {
			if (next <= ' ') {
				throw damaged(iri.toString());
			}
			iri.append((char) next);
			advance();
		}
		advance();
		blanks();
		return iri.toString();
	}

	private String word() throws IOException {
		StringBuilder word = new StringBuilder();
		while (next > ' ' && "()=<>\"".indexOf(next) < 0) { //$NON-NLS-1$
			word.append((char) next);
			advance();
		}
		if (word.isEmpty()) {
			throw damaged(next < 0 ? "" : String.valueOf((char) next)); //$NON-NLS-1$
		}
		blanks();
		return word.toString();
	}

	private void expect(char sign) throws IOException {
		if (next != sign) {
			throw damaged(String.valueOf(sign));
		}
		advance();
		blanks();
	}

	/** Comments begin where a word could begin, and end with the line. */
	private void blanks() throws IOException {
		while (next >= 0 && next <= ' ' || next == '#') {
			boolean comment = next == '#';
			advance();
			while (comment && next >= 0 && next != '\n') {
				advance();
			}
		}
	}

	private void advance() throws IOException {
		if (next == '\n') {
			line++;
		}
		next = in.read();
		statements.parseLocationUpdate(line, -1);
	}

	private RDFParseException damaged(String at) {
		return new RDFParseException(at, line, -1);
	}
}

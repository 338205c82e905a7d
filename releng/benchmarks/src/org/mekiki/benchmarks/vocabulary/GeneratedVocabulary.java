package org.mekiki.benchmarks.vocabulary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.mekiki.benchmarks.vocabulary.Terms.Term;

/** A thesaurus in SKOS as Turtle, RDF/XML or N-Triples, the same each time. */
public final class GeneratedVocabulary {

	private static final int CHILDREN = 6;
	private static final String BASE = "http://example.org/thesaurus/"; //$NON-NLS-1$
	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$
	private static final String TERMS = "http://purl.org/dc/terms/"; //$NON-NLS-1$
	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"; //$NON-NLS-1$

	private final int concepts;
	private final boolean rich;
	private final List<Term> terms = new ArrayList<>();
	private long triples;

	/**
	 * Prepares one.
	 *
	 * @param concepts
	 *            how many
	 * @param rich
	 *            25 statements each instead of 17
	 */
	public GeneratedVocabulary(int concepts, boolean rich) {
		this.concepts = concepts;
		this.rich = rich;
		Terms source = new Terms(new Random(20261122));
		for (int i = 0; i < concepts; i++) {
			terms.add(source.next());
		}
	}

	/**
	 * Writes one.
	 *
	 * @param arguments
	 *            number of concepts, "plain" or "rich", file
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		GeneratedVocabulary vocabulary = new GeneratedVocabulary(Integer.parseInt(arguments[0]), "rich".equals(arguments[1])); //$NON-NLS-1$
		vocabulary.write(Path.of(arguments[2]));
		System.out.println(vocabulary.triples() + " triples"); //$NON-NLS-1$
	}

	/**
	 * English names of the concepts.
	 *
	 * @return in the order of the file
	 */
	public List<String> names() {
		return terms.stream().map(Term::english).toList();
	}

	/**
	 * How many statements were written.
	 *
	 * @return their number, 0 before anything was written
	 */
	public long triples() {
		return triples;
	}

	/** Takes what is said of one concept. */
	private interface Sink {
		void begin(String id) throws IOException;

		void thing(String predicate, String iri) throws IOException;

		void text(String predicate, String text, String language) throws IOException;

		void end() throws IOException;
	}

	/**
	 * Writes it; the ending of the name says in which form.
	 *
	 * @param file
	 *            ends with ttl, rdf or nt
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void write(Path file) throws IOException {
		triples = 0;
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			String name = file.getFileName().toString();
			Sink sink = name.endsWith(".rdf") ? new Xml(out) : new Triples(out, name.endsWith(".nt")); //$NON-NLS-1$ //$NON-NLS-2$
			if (sink instanceof Xml) {
				out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF xmlns:rdf=\"" + RDF + "\" xmlns:skos=\"" + SKOS //$NON-NLS-1$ //$NON-NLS-2$
						+ "\" xmlns:dct=\"" + TERMS + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!name.endsWith(".nt")) { //$NON-NLS-1$
				out.write("@prefix skos: <" + SKOS + "> .\n@prefix dct: <" + TERMS + "> .\n@prefix rdf: <" + RDF + "> .\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			sink.begin(BASE);
			sink.thing("rdf:type", SKOS + "ConceptScheme"); //$NON-NLS-1$ //$NON-NLS-2$
			sink.text("dct:title", "Generated thesaurus of technologies", "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			sink.end();
			for (int i = 0; i < concepts; i++) {
				concept(sink, i);
			}
			if (sink instanceof Xml) {
				out.write("</rdf:RDF>\n"); //$NON-NLS-1$
			}
		}
	}

	private void concept(Sink sink, int number) throws IOException {
		Term term = terms.get(number);
		Term other = terms.get((number * 31 + 7) % concepts);
		sink.begin(BASE + number);
		sink.thing("rdf:type", SKOS + "Concept"); //$NON-NLS-1$ //$NON-NLS-2$
		sink.thing("skos:inScheme", BASE); //$NON-NLS-1$
		sink.text("skos:notation", "T" + number, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		sink.text("skos:prefLabel", term.english(), "en"); //$NON-NLS-1$ //$NON-NLS-2$
		sink.text("skos:prefLabel", term.german(), "de"); //$NON-NLS-1$ //$NON-NLS-2$
		sink.text("skos:prefLabel", term.japanese(), "ja"); //$NON-NLS-1$ //$NON-NLS-2$
		for (int way = 0; way < (rich ? 4 : 2); way++) {
			sink.text("skos:altLabel", Terms.otherwise(term.english(), number + way), "en"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		sink.text("skos:altLabel", term.japanese() + "\u6280\u8853", "ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		sink.text("skos:altLabel", term.german() + "stechnik", "de"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (number < CHILDREN) {
			sink.thing("skos:topConceptOf", BASE); //$NON-NLS-1$
		} else {
			sink.thing("skos:broader", BASE + (number / CHILDREN - 1)); //$NON-NLS-1$
		}
		sink.thing("skos:related", BASE + (number * 31 + 7) % concepts); //$NON-NLS-1$
		sink.text("skos:definition", "What is known and done to make use of " + term.english() + ", in particular beside " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ other.english() + '.', "en"); //$NON-NLS-1$
		sink.text("skos:scopeNote", "Not to be used for " + other.english() + '.', "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		sink.text("dct:created", "2024-03-" + (10 + number % 20), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		sink.text("dct:modified", "2026-01-" + (10 + number % 20), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (rich) {
			sink.text("skos:definition", term.japanese() + "\u306b\u95a2\u3059\u308b\u77e5\u8b58\u3068\u305d\u306e\u5fdc\u7528\u3002", "ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			sink.text("skos:changeNote", "Moved from " + other.english() + '.', "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			sink.text("skos:hiddenLabel", term.english().replace(" ", ""), "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			sink.thing("skos:closeMatch", "http://example.net/other/" + number); //$NON-NLS-1$ //$NON-NLS-2$
			sink.thing("rdf:type", "http://example.org/types#Topic"); //$NON-NLS-1$ //$NON-NLS-2$
			sink.text("dct:identifier", Integer.toString(number), ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		sink.end();
	}

	/** Turtle or N-Triples. */
	private final class Triples implements Sink {

		private final BufferedWriter out;
		private final boolean full;
		private String subject;
		private boolean first;

		Triples(BufferedWriter out, boolean full) {
			this.out = out;
			this.full = full;
		}

		@Override
		public void begin(String id) throws IOException {
			subject = '<' + id + '>';
			first = true;
			if (!full) {
				out.write(subject);
			}
		}

		private void say(String predicate, String object) throws IOException {
			triples++;
			if (full) {
				String name = predicate.substring(predicate.indexOf(':') + 1);
				String space = predicate.startsWith("skos:") ? SKOS : predicate.startsWith("dct:") ? TERMS : RDF; //$NON-NLS-1$ //$NON-NLS-2$
				out.write(subject + " <" + space + name + "> " + object + " .\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			} else {
				out.write((first ? "\n\t" : " ;\n\t") + predicate + ' ' + object); //$NON-NLS-1$ //$NON-NLS-2$
				first = false;
			}
		}

		@Override
		public void thing(String predicate, String iri) throws IOException {
			say(predicate, '<' + iri + '>');
		}

		@Override
		public void text(String predicate, String text, String language) throws IOException {
			say(predicate, '"' + text + '"' + (language.isEmpty() ? "" : '@' + language)); //$NON-NLS-1$
		}

		@Override
		public void end() throws IOException {
			if (!full) {
				out.write(" .\n"); //$NON-NLS-1$
			}
		}
	}

	/** RDF/XML. */
	private final class Xml implements Sink {

		private final BufferedWriter out;

		Xml(BufferedWriter out) {
			this.out = out;
		}

		@Override
		public void begin(String id) throws IOException {
			out.write("<rdf:Description rdf:about=\"" + id + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public void thing(String predicate, String iri) throws IOException {
			triples++;
			out.write("\t<" + predicate + " rdf:resource=\"" + iri + "\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		@Override
		public void text(String predicate, String text, String language) throws IOException {
			triples++;
			out.write("\t<" + predicate + (language.isEmpty() ? "" : " xml:lang=\"" + language + '"') + '>' + text + "</" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ predicate + ">\n"); //$NON-NLS-1$
		}

		@Override
		public void end() throws IOException {
			out.write("</rdf:Description>\n"); //$NON-NLS-1$
		}
	}
}

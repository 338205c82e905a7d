package org.mekiki.lists.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms that vocabularies come in. Content decides; the name only where the content leaves it open. */
enum FileKind {
	RDF_XML, TURTLE, N_TRIPLES, JSON_LD, TABLE,
	/** The XML form that OWL has of its own. */
	OWL_XML,
	/** The functional-style syntax of OWL. */
	OWL_FUNCTIONAL,
	/** Something else that looks like an ontology. */
	OTHER_ONTOLOGY;

	private static final Pattern XML = Pattern.compile("<([A-Za-z_][\\w.-]*:)?[A-Za-z_][\\w.-]*[\\s/>]"); //$NON-NLS-1$
	private static final Pattern FUNCTIONAL = Pattern.compile("(Prefix|Ontology)\\s*\\("); //$NON-NLS-1$

	/** Forms of RDF that have other braces than JSON-LD, or other elements than RDF/XML. */
	private static final Pattern RDF_JSON = Pattern.compile("(?s)\\{\\s*\"[^\"@]+\"\\s*:\\s*\\{\\s*\"[^\"@]+\"\\s*:\\s*\\[\\s*\\{[^{}]*\"type\"\\s*:\\s*\"(literal|uri|bnode)\".*"); //$NON-NLS-1$
	private static final Pattern TRIX = Pattern.compile("(?s).{0,2000}?<TriX[\\s>].*"); //$NON-NLS-1$

	/** How much of the beginning is enough to tell. */
	static final int BEGINNING = 1 << 14;

	static FileKind of(String fileName, byte[] beginning, int length) {
		String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "") //$NON-NLS-1$ //$NON-NLS-2$
				.stripLeading();
		if (name.matches(".*\\.(csv|tsv|txt|xlsx)") || text.startsWith("PK\u0003\u0004")) { //$NON-NLS-1$ //$NON-NLS-2$
			return TABLE;
		}
		// a relative IRI in Turtle looks like an element
		boolean element = !name.matches(".*\\.(ttl|turtle|n3|nt)") && XML.matcher(text).lookingAt(); //$NON-NLS-1$
		if (element || text.startsWith("<?xml") || text.startsWith("<!") || isUtf16Xml(beginning, length)) { //$NON-NLS-1$ //$NON-NLS-2$
			return TRIX.matcher(text).matches() ? OTHER_ONTOLOGY : isOwlXml(text) ? OWL_XML : RDF_XML;
		}
		if (text.startsWith("{") || text.startsWith("[") && !name.endsWith(".ttl")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return RDF_JSON.matcher(text).matches() ? OTHER_ONTOLOGY : JSON_LD;
		}
		String code = text.lines().map(String::strip).dropWhile(line -> line.isEmpty() || line.startsWith("#")).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		if (FUNCTIONAL.matcher(code).lookingAt()) {
			return OWL_FUNCTIONAL;
		}
		if (code.startsWith("format-version:") || code.startsWith("Prefix: ") || code.startsWith("Ontology: ")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return OTHER_ONTOLOGY;
		}
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "nt" -> N_TRIPLES; //$NON-NLS-1$
		case "ttl", "n3", "turtle" -> TURTLE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "jsonld", "json" -> JSON_LD; //$NON-NLS-1$ //$NON-NLS-2$
		default -> TURTLE;
		};
	}

	private static boolean isUtf16Xml(byte[] beginning, int length) {
		return length > 2 && (beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF
				|| beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE);
	}

	/** OWL in its own XML form has the ontology as root, not rdf:RDF. */
	private static boolean isOwlXml(String text) {
		String root = text.replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", "").replaceFirst("(?s)<!DOCTYPE[^\\[>]*(\\[.*?\\])?\\s*>", "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.stripLeading();
		return root.startsWith("<Ontology"); //$NON-NLS-1$
	}
}

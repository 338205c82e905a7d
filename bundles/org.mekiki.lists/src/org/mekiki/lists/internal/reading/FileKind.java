package org.mekiki.lists.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Forms that vocabularies come in. Content decides; the name only where the content leaves it open. */
enum FileKind {
	RDF_XML, TURTLE, N_TRIPLES, JSON_LD, TABLE,
	/** Something else that looks like an ontology. */
	OTHER_ONTOLOGY;

	/** How much of the beginning is enough to tell. */
	static final int BEGINNING = 4096;

	static FileKind of(String fileName, byte[] beginning, int length) {
		String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "") //$NON-NLS-1$ //$NON-NLS-2$
				.stripLeading();
		if (name.matches(".*\\.(csv|tsv|txt)")) { //$NON-NLS-1$
			return TABLE;
		}
		if (text.startsWith("<?xml") || text.startsWith("<!") || text.startsWith("<rdf:RDF") || isUtf16Xml(beginning, length)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return isOwlXml(text) ? OTHER_ONTOLOGY : RDF_XML;
		}
		if (text.startsWith("{") || text.startsWith("[") && !name.endsWith(".ttl")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return JSON_LD;
		}
		if (text.startsWith("format-version:") || text.startsWith("Prefix(") || text.startsWith("Ontology(") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith("Prefix: ")) { //$NON-NLS-1$
			return OTHER_ONTOLOGY;
		}
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "nt" -> N_TRIPLES; //$NON-NLS-1$
		case "ttl", "n3", "turtle" -> TURTLE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "rdf", "owl", "xml", "skos" -> text.startsWith("@") || text.startsWith("PREFIX") || text.startsWith("#") ? TURTLE //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				: RDF_XML;
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

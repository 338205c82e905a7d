package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.List;

/** Writes Turtle: the same statements in the same order give the same text. */
final class Turtle {

	private static final String[][] PREFIXES = { { "dcterms", Words.TERMS }, { "m", Words.MODEL }, { "owl", Words.OWL }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			{ "rdfs", Words.RDFS }, { "skos", Words.SKOS }, { "xsd", Words.XSD } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final StringBuilder text = new StringBuilder();

	/** What is said of one subject, in order. */
	static final class Subject {

		private final List<String> lines = new ArrayList<>();

		Subject add(String predicate, String object) {
			lines.add((Words.TYPE.equals(predicate) ? "a" : name(predicate)) + ' ' + object); //$NON-NLS-1$
			return this;
		}

		boolean isEmpty() {
			return lines.isEmpty();
		}

		/** As blank node within a statement. */
		String blank() {
			return "[ " + String.join(" ; ", lines) + " ]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	Turtle() {
		for (String[] prefix : PREFIXES) {
			text.append("@prefix ").append(prefix[0]).append(": <").append(prefix[1]).append("> .\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	void add(String iri, Subject subject) {
		if (!subject.isEmpty()) {
			text.append('\n').append(iri(iri)).append("\n\t").append(String.join(" ;\n\t", subject.lines)).append(" .\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** An IRI, abbreviated where a prefix allows it. */
	static String name(String iri) {
		for (String[] prefix : PREFIXES) {
			if (iri.startsWith(prefix[1]) && iri.substring(prefix[1].length()).matches("[A-Za-z][A-Za-z0-9]*")) { //$NON-NLS-1$
				return prefix[0] + ':' + iri.substring(prefix[1].length());
			}
		}
		return iri(iri);
	}

	static String iri(String iri) {
		StringBuilder escaped = new StringBuilder("<"); //$NON-NLS-1$
		iri.codePoints().forEach(c -> {
			if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) { //$NON-NLS-1$
				escaped.append("\\u%04X".formatted(Integer.valueOf(c))); //$NON-NLS-1$
			} else {
				escaped.appendCodePoint(c);
			}
		});
		return escaped.append('>').toString();
	}

	static String literal(String value, String language) {
		return quoted(value) + (isTag(language) ? '@' + language : ""); //$NON-NLS-1$
	}

	/** Whether a text can stand behind the sign of a language. */
	static boolean isTag(String language) {
		return language != null && language.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"); //$NON-NLS-1$
	}

	static String typed(String value, String type) {
		return quoted(value) + "^^" + name(Words.XSD + type); //$NON-NLS-1$
	}

	private static String quoted(String value) {
		StringBuilder escaped = new StringBuilder("\""); //$NON-NLS-1$
		value.codePoints().forEach(c -> {
			switch (c) {
			case '"' -> escaped.append("\\\""); //$NON-NLS-1$
			case '\\' -> escaped.append("\\\\"); //$NON-NLS-1$
			case '\n' -> escaped.append("\\n"); //$NON-NLS-1$
			case '\r' -> escaped.append("\\r"); //$NON-NLS-1$
			case '\t' -> escaped.append("\\t"); //$NON-NLS-1$
			default -> {
				if (c < ' ' || c == 0x7f) {
					escaped.append("\\u%04X".formatted(Integer.valueOf(c))); //$NON-NLS-1$
				} else {
					escaped.appendCodePoint(c);
				}
			}
			}
		});
		return escaped.append('"').toString();
	}

	@Override
	public String toString() {
		return text.toString();
	}
}

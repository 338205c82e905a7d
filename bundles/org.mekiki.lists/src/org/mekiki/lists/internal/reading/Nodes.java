package org.mekiki.lists.internal.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** Sorts statements by the resource they are about, and keeps only what vocabularies are made of. */
final class Nodes implements Triples {

	/** Properties between classes that make one the part of another, by name: ontologies each have their own. */
	private static final Pattern PART_OF = Pattern.compile("(?i)(.*[#/_])?part_?of"); //$NON-NLS-1$

	private final Map<String, Node> nodes = new LinkedHashMap<>();
	/** Only named: where they stand in the file is where they are described. */
	private final Set<String> tops = new HashSet<>();
	private String lastId;
	private Node last;
	private String whole;
	private final ReadingLimits limits;
	private final Notices notices;

	Nodes(ReadingLimits limits, Notices notices) {
		this.limits = limits;
		this.notices = notices;
	}

	Map<String, Node> all() {
		return nodes;
	}

	/** The first ontology or concept scheme of the file, null if none has an IRI. */
	String whole() {
		return whole;
	}

	/** Whether a scheme names something as one of its top concepts. */
	boolean isTop(String id) {
		return tops.contains(id);
	}

	Node get(String id) {
		return nodes.get(id);
	}

	@Override
	public void accept(String subject, String predicate, Value object, long line) {
		Meaning meaning = Meaning.of(predicate);
		if (meaning == null) {
			return;
		}
		switch (meaning) {
		case TYPE -> type(subject, object);
		case DEPRECATED -> {
			if (object.stringValue().equals("true") || object.stringValue().equals("1")) { //$NON-NLS-1$ //$NON-NLS-2$
				node(subject).deprecate();
			}
		}
		case PREFERRED, NAME, ALTERNATIVE, HIDDEN, LOOSE, LITERAL_FORM, DEFINITION, NOTATION -> name(subject, meaning, object,
				line);
		case OF_SCHEME -> node(subject).describe();
		case TOP -> {
			if (object.isResource()) {
				tops.add(id(object));
			}
		}
		default -> {
			if (object.isResource()) {
				Node node = node(subject);
				node.link(new Node.Linked(id(object), meaning, line));
				if (meaning == Meaning.BROADER || meaning == Meaning.NARROWER) {
					node.describe();
				}
				if (meaning == Meaning.BROADER && Meaning.isGraveyard(object.stringValue())) {
					node.deprecate();
				}
			}
		}
		}
	}

	private void type(String subject, Value object) {
		if (whole == null && !isBlank(subject) && Meaning.isWhole(object.stringValue())) {
			whole = subject;
		}
		Meaning.Type type = Meaning.Type.of(object.stringValue());
		if (type != null) {
			node(subject).type(type);
		}
	}

	private void name(String subject, Meaning meaning, Value object, long line) {
		Node node = node(subject);
		if (object instanceof Literal literal) {
			String text = literal.getLabel();
			if (text.length() > limits.text()) {
				notices.add(line, "", "textTooLong", text.length(), limits.text()); //$NON-NLS-1$ //$NON-NLS-2$
				text = text.substring(0, Character.isHighSurrogate(text.charAt(limits.text() - 1)) ? limits.text() - 1
						: limits.text());
			}
			node.name(new Node.Named(text, literal.getLanguage().orElse(""), meaning, line)); //$NON-NLS-1$
			if (meaning == Meaning.PREFERRED) {
				node.describe();
			}
		} else if (meaning != Meaning.DEFINITION && meaning != Meaning.NOTATION) {
			// Labels that are resources of their own: SKOS-XL, older OBO ontologies.
			node.link(new Node.Linked(id(object), meaning, line));
			if (meaning == Meaning.PREFERRED) {
				node.describe();
			}
		}
	}

	/** Statements about one resource mostly follow each other. */
	private Node node(String id) {
		if (!id.equals(lastId)) {
			last = nodes.computeIfAbsent(id, key -> new Node());
			lastId = id;
		}
		return last;
	}

	static String id(Value resource) {
		return resource instanceof BNode blank ? "_:" + blank.getID() : resource.stringValue(); //$NON-NLS-1$
	}

	static boolean isBlank(String id) {
		return id.startsWith("_:"); //$NON-NLS-1$
	}

	/** Whether a property says that something is part of something else, by its name or its label. */
	boolean saysPartOf(String property) {
		Node node = nodes.get(property);
		return PART_OF.matcher(property).matches() || Meaning.of(property) == Meaning.WHOLE
				|| node != null && node.names().stream().anyMatch(name -> PART_OF.matcher(name.text().replace(' ', '_')).matches());
	}
}

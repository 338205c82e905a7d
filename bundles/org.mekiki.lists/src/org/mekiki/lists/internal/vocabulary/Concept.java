package org.mekiki.lists.internal.vocabulary;

import java.util.List;

/** One concept of a vocabulary. Immutable; belongs to exactly one {@link Vocabulary}. */
public final class Concept {

	private final int position;
	private final String id;
	private final ConceptKind kind;
	private final boolean deprecated;
	private final int scheme;
	private final List<String> notations;
	private final List<Label> labels;
	private final List<String> definitions;
	private List<Concept> parents = List.of();
	private List<Concept> children = List.of();
	private List<Concept> wholes = List.of();
	private List<Concept> parts = List.of();
	private List<Concept> related = List.of();
	private List<Concept> domains = List.of();
	private List<Concept> ranges = List.of();

	Concept(int position, Draft draft) {
		this.position = position;
		id = draft.id();
		kind = draft.kind();
		deprecated = draft.isDeprecated();
		scheme = draft.scheme();
		notations = List.copyOf(draft.notations());
		labels = List.copyOf(draft.labels());
		definitions = List.copyOf(draft.definitions());
	}

	/** Fills in the neighbours, once, while the vocabulary is made. */
	void connect(Draft draft, Resolver resolver) {
		parents = resolver.find(draft.parents());
		children = resolver.find(draft.children());
		wholes = resolver.find(draft.wholes());
		parts = resolver.find(draft.parts());
		related = resolver.find(draft.related());
		domains = resolver.find(draft.domains());
		ranges = resolver.find(draft.ranges());
	}

	/** Finds concepts by identifier, leaving out what is not part of the vocabulary. */
	@FunctionalInterface
	interface Resolver {
		List<Concept> find(Iterable<String> ids);
	}

	/**
	 * Place in the vocabulary.
	 *
	 * @return counted from 0, in the order of the file
	 */
	public int position() {
		return position;
	}

	/**
	 * What identifies it.
	 *
	 * @return an IRI, or an identifier of a table
	 */
	public String id() {
		return id;
	}

	/**
	 * What it is.
	 *
	 * @return the kind
	 */
	public ConceptKind kind() {
		return kind;
	}

	/**
	 * Whether it is no longer to be used.
	 *
	 * @return true if its source says so
	 */
	public boolean isDeprecated() {
		return deprecated;
	}

	/**
	 * Which of several schemes in one vocabulary it belongs to, such as one of several lists: the same thing may be in each.
	 *
	 * @return 0 where there is only one
	 */
	public int scheme() {
		return scheme;
	}

	/**
	 * Codes or numbers.
	 *
	 * @return usually none or one
	 */
	public List<String> notations() {
		return notations;
	}

	/**
	 * What it is called.
	 *
	 * @return all labels, preferred ones first
	 */
	public List<Label> labels() {
		return labels;
	}

	/**
	 * What its source says it means.
	 *
	 * @return definitions, then notes
	 */
	public List<String> definitions() {
		return definitions;
	}

	/**
	 * Broader concepts or superclasses.
	 *
	 * @return direct ones
	 */
	public List<Concept> parents() {
		return parents;
	}

	/**
	 * Narrower concepts or subclasses.
	 *
	 * @return direct ones
	 */
	public List<Concept> children() {
		return children;
	}

	/**
	 * What it is part of.
	 *
	 * @return direct ones, which are not among the parents
	 */
	public List<Concept> wholes() {
		return wholes;
	}

	/**
	 * What is part of it.
	 *
	 * @return direct ones
	 */
	public List<Concept> parts() {
		return parts;
	}

	/**
	 * What it is otherwise related to.
	 *
	 * @return in the order of the file
	 */
	public List<Concept> related() {
		return related;
	}

	/**
	 * What has this property.
	 *
	 * @return empty for concepts
	 */
	public List<Concept> domains() {
		return domains;
	}

	/**
	 * What this property points at.
	 *
	 * @return empty for concepts, and for properties with texts as values
	 */
	public List<Concept> ranges() {
		return ranges;
	}

	/**
	 * The name to show.
	 *
	 * @param language
	 *            wanted language
	 * @return a label in that language if there is one, else the first, else the identifier
	 */
	public String name(String language) {
		return labels.stream().filter(label -> label.primaryLanguage().equals(language)).findFirst()
				.or(() -> labels.stream().findFirst()).map(Label::text).orElse(id);
	}

	@Override
	public String toString() {
		return id + " " + name("en"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

package org.mekiki.lists.internal.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A concept while a vocabulary is being put together; neighbours are identifiers that may yet turn out to be nothing. */
public final class Draft {

	private final String id;
	private ConceptKind kind = ConceptKind.CONCEPT;
	private boolean deprecated;
	private int scheme;
	private final Set<String> notations = new LinkedHashSet<>(2);
	private final Map<Name, LabelKind> labels = new LinkedHashMap<>(4);
	private final List<String> definitions = new ArrayList<>(1);
	private final Set<String> parents = new LinkedHashSet<>(2);
	private final Set<String> children = new LinkedHashSet<>(2);
	private final Set<String> wholes = new LinkedHashSet<>(2);
	private final Set<String> parts = new LinkedHashSet<>(2);
	private final Set<String> related = new LinkedHashSet<>(2);
	private final Set<String> domains = new LinkedHashSet<>(2);
	private final Set<String> ranges = new LinkedHashSet<>(2);

	/** What makes two labels the same. */
	private record Name(String text, String language) {
	}

	Draft(String id) {
		this.id = id;
	}

	/**
	 * What identifies it.
	 *
	 * @return never blank
	 */
	public String id() {
		return id;
	}

	/**
	 * What it is.
	 *
	 * @return the kind, a concept unless said otherwise
	 */
	public ConceptKind kind() {
		return kind;
	}

	/**
	 * Says what it is.
	 *
	 * @param newKind
	 *            the kind
	 */
	public void setKind(ConceptKind newKind) {
		kind = newKind;
	}

	/**
	 * Whether it is no longer to be used.
	 *
	 * @return true if its source says so
	 */
	public boolean isDeprecated() {
		return deprecated;
	}

	/** Says that it is no longer to be used. */
	public void deprecate() {
		deprecated = true;
	}

	/**
	 * Which of the schemes of the vocabulary it belongs to.
	 *
	 * @return 0 unless said otherwise
	 */
	public int scheme() {
		return scheme;
	}

	/**
	 * Says which of the schemes of the vocabulary it belongs to.
	 *
	 * @param newScheme
	 *            counted from 0
	 */
	public void setScheme(int newScheme) {
		scheme = newScheme;
	}

	/**
	 * Codes or numbers.
	 *
	 * @return to be added to
	 */
	public Set<String> notations() {
		return notations;
	}

	/**
	 * Adds a label. Blank ones are left out; of two with the same text and language the more telling one stays.
	 *
	 * @param text
	 *            as written
	 * @param language
	 *            BCP 47 tag in any case; empty if unknown
	 * @param labelKind
	 *            what it is to the concept
	 */
	public void addLabel(String text, String language, LabelKind labelKind) {
		String plain = text.strip();
		if (!plain.isEmpty()) {
			labels.merge(new Name(plain, language.toLowerCase(Locale.ROOT)), labelKind,
					(one, other) -> one.compareTo(other) <= 0 ? one : other);
		}
	}

	/**
	 * What it is called.
	 *
	 * @return preferred labels first, otherwise as added
	 */
	public List<Label> labels() {
		return labels.entrySet().stream()
				.map(label -> new Label(label.getKey().text(), label.getKey().language(), label.getValue()))
				.sorted(Comparator.comparing(Label::kind)).toList();
	}

	/**
	 * What it means.
	 *
	 * @return to be added to
	 */
	public List<String> definitions() {
		return definitions;
	}

	/**
	 * Identifiers of broader concepts.
	 *
	 * @return to be added to
	 */
	public Set<String> parents() {
		return parents;
	}

	/**
	 * Identifiers of narrower concepts. The builder completes both directions.
	 *
	 * @return to be added to
	 */
	public Set<String> children() {
		return children;
	}

	/**
	 * Identifiers of what it is part of.
	 *
	 * @return to be added to
	 */
	public Set<String> wholes() {
		return wholes;
	}

	/**
	 * Identifiers of its parts. The builder completes both directions.
	 *
	 * @return to be added to
	 */
	public Set<String> parts() {
		return parts;
	}

	/**
	 * Identifiers of related concepts.
	 *
	 * @return to be added to
	 */
	public Set<String> related() {
		return related;
	}

	/**
	 * Identifiers of what has this property.
	 *
	 * @return to be added to
	 */
	public Set<String> domains() {
		return domains;
	}

	/**
	 * Identifiers of what this property points at.
	 *
	 * @return to be added to
	 */
	public Set<String> ranges() {
		return ranges;
	}
}

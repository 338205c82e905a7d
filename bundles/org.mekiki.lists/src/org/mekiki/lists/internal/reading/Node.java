package org.mekiki.lists.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.lists.internal.vocabulary.LabelKind;

/** What the statements of a file say about one resource, before it is known what the resource is. */
final class Node {

	/** A name with its line. */
	record Named(String text, String language, Meaning meaning, long line) {
	}

	/** Another resource with the line that names it. */
	record Linked(String id, Meaning meaning, long line) {
	}

	private List<Named> names = List.of();
	private List<Linked> links = List.of();
	private Meaning.Type type;
	private boolean deprecated;
	private boolean excluded;
	private boolean described;

	void type(Meaning.Type said) {
		switch (said) {
		case DEPRECATED -> deprecated = true;
		case NOTHING_TO_COMPARE -> excluded = true;
		case PROPERTY -> type = type == null ? said : type;
		case OBJECT_PROPERTY -> type = type == Meaning.Type.DATA_PROPERTY ? type : said;
		case CONCEPT, DATA_PROPERTY -> type = said;
		}
	}

	Meaning.Type type() {
		return type;
	}

	boolean isExcluded() {
		return excluded;
	}

	void deprecate() {
		deprecated = true;
	}

	boolean isDeprecated() {
		return deprecated;
	}

	/** Says that something was said about it that only concepts have. */
	void describe() {
		described = true;
	}

	boolean isDescribed() {
		return described;
	}

	void name(Named name) {
		if (names.isEmpty()) {
			names = new ArrayList<>(2);
		}
		names.add(name);
	}

	List<Named> names() {
		return names;
	}

	void link(Linked link) {
		if (links.isEmpty()) {
			links = new ArrayList<>(2);
		}
		links.add(link);
	}

	List<Linked> links() {
		return links;
	}

	/** The first resource it is linked to in a certain way, null if there is none. */
	String first(Meaning meaning) {
		for (Linked link : links) {
			if (link.meaning() == meaning) {
				return link.id();
			}
		}
		return null;
	}

	static LabelKind kind(Meaning meaning) {
		return switch (meaning) {
		case PREFERRED, NAME -> LabelKind.PREFERRED;
		case HIDDEN -> LabelKind.HIDDEN;
		case LOOSE -> LabelKind.LOOSE;
		default -> LabelKind.ALTERNATIVE;
		};
	}
}

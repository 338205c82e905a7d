package org.mekiki.lists.revision;

import java.util.List;
import java.util.Objects;

/**
 * One entry of an edition: an item, a technology, a concept.
 *
 * @param id
 *            what identifies it within its edition, never blank
 * @param key
 *            what identifies it across editions, such as its IRI; empty if there is no such thing
 * @param notation
 *            code or number; empty if it has none
 * @param names
 *            what it is called, the name to be shown first
 * @param parents
 *            identifiers of what it stands under; several in a vocabulary with more than one hierarchy
 * @param replacedBy
 *            keys of what its publisher names as replacement
 */
public record Entry(String id, String key, String notation, List<Name> names, List<String> parents,
		List<String> replacedBy) {

	/** Takes copies. */
	public Entry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(key);
		Objects.requireNonNull(notation);
		names = List.copyOf(names);
		parents = List.copyOf(parents);
		replacedBy = List.copyOf(replacedBy);
	}

	/**
	 * The name to show.
	 *
	 * @return the first preferred name, else the first one, else notation or identifier
	 */
	public String name() {
		return names.stream().filter(Name::preferred).findFirst().or(() -> names.stream().findFirst()).map(Name::text)
				.orElse(notation.isEmpty() ? id : notation);
	}
}

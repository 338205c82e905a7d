package org.mekiki.core.api.result;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Explains a figure: how it was made, from what, down to objects and citations.
 *
 * @param statement
 *            what it is, in words: “37.5 % = 6 ÷ 16”, “areas named by the EU list”
 * @param object
 *            the object it stands for; null if none
 * @param sources
 *            where it is said
 * @param inputs
 *            what it was made from
 * @since 0.1
 */
public record Trail(String statement, ModelLink object, List<SourceRef> sources, List<Trail> inputs) {

	/** Copies the lists. */
	public Trail {
		Objects.requireNonNull(statement);
		sources = List.copyOf(sources);
		inputs = List.copyOf(inputs);
	}

	/**
	 * A figure made from others.
	 *
	 * @param statement
	 *            how it was made
	 * @param inputs
	 *            what from
	 * @return the trail
	 */
	public static Trail of(String statement, List<Trail> inputs) {
		return new Trail(statement, null, List.of(), inputs);
	}

	/**
	 * A figure made from others.
	 *
	 * @param statement
	 *            how it was made
	 * @param inputs
	 *            what from
	 * @return the trail
	 */
	public static Trail of(String statement, Trail... inputs) {
		return of(statement, Arrays.asList(inputs));
	}
}

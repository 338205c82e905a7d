package org.mekiki.facts.api;

import java.util.List;

/**
 * What a view shows: a bin for each combination of values of its dimensions.
 *
 * @param name
 *            technical name, once among linked views
 * @param dimensions
 *            names of dimensions, the outermost first; at least one. Bins are numbered like the codes of one dimension,
 *            and for several as if each code were multiplied by the number of combinations of the dimensions behind it
 */
public record LinkedView(String name, List<String> dimensions) {

	/** Copies the list. */
	public LinkedView {
		dimensions = List.copyOf(dimensions);
		if (dimensions.isEmpty()) {
			throw new IllegalArgumentException(name);
		}
	}

	/**
	 * A view of one dimension, called like it.
	 *
	 * @param dimension
	 *            name of the dimension
	 * @return the view
	 */
	public static LinkedView of(String dimension) {
		return new LinkedView(dimension, List.of(dimension));
	}
}

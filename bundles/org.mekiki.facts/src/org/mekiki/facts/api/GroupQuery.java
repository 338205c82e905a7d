package org.mekiki.facts.api;

import java.util.List;

/**
 * What to group by, what to compute, and of which rows.
 *
 * @param dimensions
 *            names of dimensions, the outermost first; none for one group of all rows
 * @param aggregates
 *            what is computed for each group
 * @param filters
 *            conditions that all must be true
 */
public record GroupQuery(List<String> dimensions, List<Aggregate> aggregates, List<Filter> filters) {

	/** Copies the lists. */
	public GroupQuery {
		dimensions = List.copyOf(dimensions);
		aggregates = List.copyOf(aggregates);
		filters = List.copyOf(filters);
	}

	/**
	 * Groups all rows.
	 *
	 * @param dimensions
	 *            names of dimensions, the outermost first
	 * @param aggregates
	 *            what is computed for each group
	 * @return the query
	 */
	public static GroupQuery of(List<String> dimensions, Aggregate... aggregates) {
		return new GroupQuery(dimensions, List.of(aggregates), List.of());
	}

	/**
	 * The same for fewer rows.
	 *
	 * @param more
	 *            conditions to add
	 * @return the query
	 */
	public GroupQuery where(Filter... more) {
		List<Filter> all = new java.util.ArrayList<>(filters);
		all.addAll(List.of(more));
		return new GroupQuery(dimensions, aggregates, all);
	}
}

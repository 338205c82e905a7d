package org.mekiki.funding.ui.internal.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.Filter;

/**
 * What is chosen on a board: some values of some dimensions. Rows count that have a chosen value in each of these. Never
 * changes.
 */
public final class Choice {

	/** Nothing is chosen: all rows count. */
	public static final Choice ALL = new Choice(Map.of());

	private final Map<String, Set<Object>> values;

	private Choice(Map<String, Set<Object>> values) {
		this.values = values;
	}

	/**
	 * The dimensions of which values are chosen.
	 *
	 * @return in the order in which they were chosen
	 */
	public Set<String> dimensions() {
		return Collections.unmodifiableSet(values.keySet());
	}

	/**
	 * What is chosen of a dimension.
	 *
	 * @param dimension
	 *            its name
	 * @return null for all
	 */
	public Set<Object> of(String dimension) {
		Set<Object> chosen = values.get(dimension);
		return chosen == null ? null : Collections.unmodifiableSet(chosen);
	}

	/**
	 * Chooses values of a dimension instead of those before.
	 *
	 * @param dimension
	 *            its name
	 * @param chosen
	 *            values of the column, null for what is missing; an empty set or null for all
	 * @return the other choice
	 */
	public Choice with(String dimension, Set<?> chosen) {
		Map<String, Set<Object>> next = new LinkedHashMap<>(values);
		if (chosen == null || chosen.isEmpty()) {
			next.remove(dimension);
		} else {
			next.put(dimension, new LinkedHashSet<>(chosen));
		}
		return new Choice(next);
	}

	/**
	 * Takes values that are chosen away and adds others.
	 *
	 * @param dimension
	 *            its name
	 * @param more
	 *            values of the column
	 * @return the other choice
	 */
	public Choice toggle(String dimension, Set<?> more) {
		Set<Object> next = new LinkedHashSet<>(values.getOrDefault(dimension, Set.of()));
		for (Object value : more) {
			if (!next.remove(value)) {
				next.add(value);
			}
		}
		return with(dimension, next);
	}

	/**
	 * Chooses all of a dimension.
	 *
	 * @param dimension
	 *            its name
	 * @return the other choice
	 */
	public Choice without(String dimension) {
		return with(dimension, null);
	}

	/**
	 * The choice as conditions on rows.
	 *
	 * @return one for each dimension
	 */
	public List<Filter> filters() {
		List<Filter> filters = new ArrayList<>();
		values.forEach((dimension, chosen) -> filters.add(new Filter.In(dimension, new HashSet<>(chosen))));
		return filters;
	}

	/**
	 * The codes of what is chosen.
	 *
	 * @param dimension
	 *            a column of the board
	 * @return null for all
	 */
	public BitSet codes(Dimension dimension) {
		Set<Object> chosen = values.get(dimension.spec().name());
		if (chosen == null) {
			return null;
		}
		BitSet codes = new BitSet();
		for (Object value : chosen) {
			int code = value == null ? dimension.size() : dimension.codeOf(value);
			if (code >= 0) {
				codes.set(code);
			}
		}
		return codes;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Choice choice && values.equals(choice.values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	@Override
	public String toString() {
		return values.toString();
	}
}

package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the rows of a table are to be shown.
 *
 * @param sort
 *            by which columns, the most important first
 * @param groups
 *            columns whose equal values make groups, the outermost first
 * @param query
 *            words that all have to occur in a row; may be empty
 * @param filters
 *            further conditions, all of which have to hold
 * @param open
 *            whether groups are open unless they are among the exceptions
 * @param exceptions
 *            groups that are not as the others
 */
record Arrangement(List<SortKey> sort, List<Integer> groups, String query, List<ValueFilter> filters, boolean open,
		Set<List<Integer>> exceptions) {

	/** All rows, as the analysis gave them. */
	static final Arrangement NATURAL = new Arrangement(List.of(), List.of(), "", List.of(), true, Set.of()); //$NON-NLS-1$

	Arrangement {
		sort = List.copyOf(sort);
		groups = List.copyOf(groups);
		filters = List.copyOf(filters);
		exceptions = Set.copyOf(exceptions);
	}

	/** A column to sort by. */
	record SortKey(int column, boolean descending) {
	}

	/** Leaves only rows with, or only rows without, a value; null stands for no value. */
	record ValueFilter(int column, Object value, boolean without) {
	}

	boolean isNatural() {
		return sort.isEmpty() && groups.isEmpty() && !isFiltered();
	}

	boolean isFiltered() {
		return !query.isBlank() || !filters.isEmpty();
	}

	Arrangement withSort(List<SortKey> keys) {
		return new Arrangement(keys, groups, query, filters, open, exceptions);
	}

	Arrangement withQuery(String words) {
		return new Arrangement(sort, groups, words, filters, open, exceptions);
	}

	Arrangement with(ValueFilter filter) {
		List<ValueFilter> more = new ArrayList<>(filters);
		more.remove(filter);
		more.add(filter);
		return new Arrangement(sort, groups, query, more, open, exceptions);
	}

	Arrangement without(ValueFilter filter) {
		List<ValueFilter> fewer = new ArrayList<>(filters);
		fewer.remove(filter);
		return new Arrangement(sort, groups, query, fewer, open, exceptions);
	}

	Arrangement withGroups(List<Integer> columns, boolean opened) {
		return new Arrangement(sort, columns, query, filters, opened, Set.of());
	}

	/** Opens a group that is closed and closes one that is open. */
	Arrangement toggled(List<Integer> group) {
		Set<List<Integer>> other = new HashSet<>(exceptions);
		if (!other.remove(group)) {
			other.add(group);
		}
		return new Arrangement(sort, groups, query, filters, open, other);
	}

	boolean isOpen(List<Integer> group) {
		return open != exceptions.contains(group);
	}

	/** How a column is sorted: 1 ascending, -1 descending, 0 not. */
	int direction(int column) {
		return sort.stream().filter(key -> key.column() == column).map(key -> key.descending() ? -1 : 1).findFirst()
				.orElse(Integer.valueOf(0)).intValue();
	}
}

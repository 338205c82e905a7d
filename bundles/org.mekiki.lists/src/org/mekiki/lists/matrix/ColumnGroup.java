package org.mekiki.lists.matrix;

import java.util.List;

/**
 * Lists that stand under one heading.
 *
 * @param key
 *            what they have in common, the same in all languages; empty if it is not known
 * @param label
 *            the heading
 * @param columns
 *            indices of columns, in order
 */
public record ColumnGroup(String key, String label, List<Integer> columns) {

	/** Copies the list. */
	public ColumnGroup {
		columns = List.copyOf(columns);
	}
}

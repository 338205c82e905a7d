package org.mekiki.facts.internal.column;

import java.util.HashMap;
import java.util.Map;

/** Changes of rows, sorted into segments. */
final class RowChanges {

	private RowChanges() {
	}

	/**
	 * Sorts changes by segment, and leaves out those of rows that are no more.
	 *
	 * @param <V>
	 *            what is new in a row
	 * @param changes
	 *            changes by row
	 * @param rows
	 *            rows after the change
	 * @return changes by place in the segment, by segment
	 */
	static <V> Map<Integer, Map<Integer, V>> bySegment(Map<Integer, V> changes, int rows) {
		Map<Integer, Map<Integer, V>> sorted = new HashMap<>();
		changes.forEach((row, value) -> {
			if (row.intValue() < rows) {
				sorted.computeIfAbsent(Integer.valueOf(row.intValue() >>> Segments.BITS), key -> new HashMap<>())
						.put(Integer.valueOf(row.intValue() & Segments.MASK), value);
			}
		});
		return sorted;
	}
}

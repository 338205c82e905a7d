package org.mekiki.tables.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A column, after all of its cells have been read.
 *
 * @param index
 *            from 1
 * @param name
 *            from the header; a letter if there is none
 * @param headers
 *            all lines of the header, from above
 * @param type
 *            what its cells are
 * @param meaning
 *            a closer word, such as corporate-number, fiscal-year, excel-serial-1900, day-month-year; null if there is none
 * @param unit
 *            what its numbers count; null if nothing says so
 * @param unitFrom
 *            header, title, cells, column or chosen; null without unit
 * @param cells
 *            number of rows
 * @param nulls
 *            cells that say nothing
 * @param nullWords
 *            words for nothing, with their number; the empty text is among them
 * @param distinct
 *            different values
 * @param distinctIsExact
 *            false if counting ended at its bound; then there are at least so many
 * @param min
 *            smallest value as text; null if there is none
 * @param max
 *            largest value as text; null if there is none
 * @param sum
 *            exact sum of the numbers, in the unit of the column; null if they do not add up
 * @param sumAsWritten
 *            sum of the digits as they are written, if it differs from the sum; otherwise null
 * @param sums
 *            exact sums by currency, in its main unit; empty if there is no money
 * @param flagged
 *            number of flags
 * @param unread
 *            cells that are in no figure
 * @param flags
 *            the first flags
 * @since 0.1
 */
public record ColumnProfile(int index, String name, List<String> headers, ValueType type, String meaning, TableUnit unit,
		String unitFrom, long cells, long nulls, Map<String, Long> nullWords, long distinct, boolean distinctIsExact, String min,
		String max, BigDecimal sum, BigDecimal sumAsWritten, Map<String, BigDecimal> sums, long flagged, long unread,
		List<CellFlag> flags) {

	/** Copies the collections. */
	public ColumnProfile {
		headers = List.copyOf(headers);
		nullWords = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(nullWords));
		sums = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(sums));
		flags = List.copyOf(flags);
	}
}

package org.mekiki.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Which rows and columns of a block to read.
 *
 * @param block
 *            identifier of the block
 * @param columns
 *            names of columns, in the order in which they are asked for
 * @param numbers
 *            numbers of the rows wanted; null for all rows
 * @param ordered
 *            whether rows must come in the order of their numbers; otherwise they come as is fastest
 */
public record RowQuery(String block, List<String> columns, List<Long> numbers, boolean ordered) {

	/** Copies the lists. */
	public RowQuery {
		Objects.requireNonNull(block);
		columns = List.copyOf(columns);
		numbers = numbers == null ? null : List.copyOf(numbers);
	}

	/**
	 * All rows in their order.
	 *
	 * @param block
	 *            identifier of the block
	 * @param columns
	 *            names of columns
	 * @return the query
	 */
	public static RowQuery all(String block, String... columns) {
		return new RowQuery(block, Arrays.asList(columns), null, true);
	}

	/**
	 * All rows in whatever order is fastest: for sums and for columns in memory.
	 *
	 * @param block
	 *            identifier of the block
	 * @param columns
	 *            names of columns
	 * @return the query
	 */
	public static RowQuery unordered(String block, String... columns) {
		return new RowQuery(block, Arrays.asList(columns), null, false);
	}

	/**
	 * The same columns of some rows only, in their order.
	 *
	 * @param wanted
	 *            numbers of rows; those that do not exist are passed over
	 * @return the query
	 */
	public RowQuery rows(List<Long> wanted) {
		return new RowQuery(block, columns, wanted, true);
	}
}

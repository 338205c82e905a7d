package org.mekiki.funding.ui.internal.board;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;

/** The money of a scope in columns, and what these mean to people. Never changes; for any thread. */
public interface BoardFacts {

	/**
	 * What money it is.
	 *
	 * @return the scope
	 */
	BoardScope scope();

	/**
	 * The rows.
	 *
	 * @return the columns in memory
	 */
	FactTable table();

	/**
	 * The measure that is added up.
	 *
	 * @return name of a column of amounts in minor units
	 */
	String measure();

	/**
	 * What the money can be looked at by: dimensions that have values.
	 *
	 * @return the most useful first
	 */
	List<BoardDimension> dimensions();

	/**
	 * What a value is called.
	 *
	 * @param dimension
	 *            name of the column
	 * @param value
	 *            as in the column; null for what is missing
	 * @return never empty
	 */
	String label(String dimension, Object value);

	/**
	 * The object that a row stands for.
	 *
	 * @param row
	 *            number of the row
	 * @return null if it stands for none
	 */
	ModelLink link(int row);

	/**
	 * Why the amount of a row is what it is: its source cell, the rule that was applied.
	 *
	 * @param row
	 *            number of the row
	 * @return null if nothing is known
	 */
	Trail trail(int row);

	/**
	 * Explains the sum of some rows. Looks at all rows: not on the UI thread.
	 *
	 * @param what
	 *            what the sum is, in words
	 * @param filters
	 *            which rows
	 * @return down to the sources
	 */
	Trail trail(String what, List<Filter> filters);

	/**
	 * What a dimension is called.
	 *
	 * @param dimension
	 *            name of the column
	 * @return in the language of the user interface; the name itself if it is none of {@link #dimensions()}
	 */
	default String name(String dimension) {
		return dimensions().stream().filter(each -> each.name().equals(dimension)).map(BoardDimension::label).findFirst()
				.orElse(dimension);
	}
}

package org.mekiki.facts.api;

/**
 * A column that rows are grouped by. Each of its values has a code: its place in ascending order, from 0; texts are
 * ordered by their UTF-16 units. The code after the last value stands for what is missing.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Dimension extends Column {

	/**
	 * Number of values that the dimension knows. After an edit it may know some that no row has any more.
	 *
	 * @return from 0, missing not counted
	 */
	int size();

	/**
	 * One more than the greatest code: {@link #size()}, plus one if a row may have no value.
	 *
	 * @return from 0
	 */
	int cardinality();

	/**
	 * The value of a code.
	 *
	 * @param code
	 *            from 0 to below {@link #cardinality()}
	 * @return a String or a Long; null for the code of what is missing
	 */
	Object valueOf(int code);

	/**
	 * The code of a value.
	 *
	 * @param value
	 *            a String for texts, a Long or Integer for numbers, null for what is missing
	 * @return the code; if no row has the value, {@code -(place where it would be) - 1}
	 * @throws IllegalArgumentException
	 *             if the value is of another type
	 */
	int codeOf(Object value);

	/**
	 * The code of a row.
	 *
	 * @param row
	 *            number of the row
	 * @return the code
	 */
	int code(int row);
}

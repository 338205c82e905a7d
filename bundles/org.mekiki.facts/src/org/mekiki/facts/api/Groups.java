package org.mekiki.facts.api;

import java.math.BigInteger;

/**
 * The groups that have rows, in ascending order of their keys, what is missing last. A query without dimensions has one
 * group, if there are rows.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Groups {

	/**
	 * What was asked.
	 *
	 * @return the query
	 */
	GroupQuery query();

	/**
	 * Number of groups.
	 *
	 * @return from 0
	 */
	int size();

	/**
	 * The value that a group stands for.
	 *
	 * @param group
	 *            from 0
	 * @param dimension
	 *            index in {@link GroupQuery#dimensions()}
	 * @return a String or a Long; null if it is missing
	 */
	Object key(int group, int dimension);

	/**
	 * The code of the value that a group stands for.
	 *
	 * @param group
	 *            from 0
	 * @param dimension
	 *            index in {@link GroupQuery#dimensions()}
	 * @return the code
	 */
	int code(int group, int dimension);

	/**
	 * A figure.
	 *
	 * @param group
	 *            from 0
	 * @param aggregate
	 *            index in {@link GroupQuery#aggregates()}
	 * @return a Long; a BigInteger for sums; a Double for measures of concentration; null if there is none
	 */
	Object value(int group, int aggregate);

	/**
	 * A whole number without boxing.
	 *
	 * @param group
	 *            from 0
	 * @param aggregate
	 *            index in {@link GroupQuery#aggregates()}, of anything but a measure of concentration
	 * @return the number; 0 if there is none
	 * @throws ArithmeticException
	 *             if it does not fit into 64 bits
	 */
	long whole(int group, int aggregate);

	/**
	 * Whether a figure has no value.
	 *
	 * @param group
	 *            from 0
	 * @param aggregate
	 *            index in {@link GroupQuery#aggregates()}
	 * @return true if there is none
	 */
	boolean isMissing(int group, int aggregate);

	/**
	 * The groups with the greatest figures.
	 *
	 * @param aggregate
	 *            index in {@link GroupQuery#aggregates()}
	 * @param count
	 *            how many at most
	 * @return indexes of groups, the greatest first, among equals the first; groups without a figure are left out
	 */
	int[] top(int aggregate, int count);

	/**
	 * The sum of a column of whole numbers, over all groups.
	 *
	 * @param aggregate
	 *            index in {@link GroupQuery#aggregates()}, of anything but a measure of concentration
	 * @return the exact sum
	 */
	BigInteger total(int aggregate);
}

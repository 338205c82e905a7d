package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an author asks about a result.
 *
 * @param id
 *            unique within the exercise
 * @param ask
 *            the question by language; empty to have it worded
 * @param table
 *            which table of the result, from 1
 * @param where
 *            which rows come into question
 * @param take
 *            which of them are taken
 * @param by
 *            column that decides which are taken; empty if none does
 * @param rows
 *            how many are taken; zero for all that are level
 * @param answer
 *            column whose values are the answer; empty to count the rows taken
 * @param tolerance
 *            how far a number may be off
 * @param routes
 *            wrong ways to an answer that are known
 */
public record DecisionSpec(String id, Map<String, String> ask, int table, List<Condition> where, Take take, String by, int rows,
		String answer, BigDecimal tolerance, List<WrongRoute> routes) {

	/** Which rows are taken. */
	public enum Take {
		/** All. */
		ALL,
		/** Those with the greatest values. */
		MOST,
		/** Those with the smallest values. */
		LEAST,
		/** Some, by a draw of the trainee's own. */
		DRAWN
	}

	/**
	 * Something that holds for a row.
	 *
	 * @param column
	 *            identifier of the column
	 * @param test
	 *            what is tested
	 * @param value
	 *            compared with
	 */
	public record Condition(String column, Test test, String value) {
	}

	/** Tests of a cell. */
	public enum Test {
		/** Shows the same words, or is the same number. */
		IS,
		/** Is a greater number. */
		ABOVE,
		/** Is a smaller number. */
		BELOW,
		/** Is an object of a class, such as {@code TechnologyList}. */
		TYPE,
		/** Has no value. */
		EMPTY
	}
}

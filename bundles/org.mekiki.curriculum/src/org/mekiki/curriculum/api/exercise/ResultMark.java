package org.mekiki.curriculum.api.exercise;

import java.util.List;

/**
 * How the result of a trainee compares with that of the exercise.
 *
 * @param same
 *            whether it says the same
 * @param explanations
 *            what is missing, what is too much and what is different, at most a few of each
 * @since 0.1
 */
public record ResultMark(boolean same, List<Explanation> explanations) {

	/** Copies the list. */
	public ResultMark {
		explanations = List.copyOf(explanations);
	}
}

package org.mekiki.curriculum.api.exercise;

import java.util.List;

/**
 * How an exercise is marked.
 *
 * @param exercise
 *            identifier of the {@code Exercise}
 * @param decisions
 *            the decisions, in their order
 * @since 0.1
 */
public record ExerciseMark(String exercise, List<DecisionMark> decisions) {

	/** Copies the list. */
	public ExerciseMark {
		decisions = List.copyOf(decisions);
	}

	/**
	 * Whether all is right.
	 *
	 * @return false if a decision is wrong
	 */
	public boolean right() {
		return decisions.stream().allMatch(DecisionMark::right);
	}
}

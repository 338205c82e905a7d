package org.mekiki.curriculum.api.exercise;

import java.util.List;

/**
 * How a decision is marked.
 *
 * @param decision
 *            identifier of the decision
 * @param right
 *            whether it is right
 * @param explanations
 *            why
 * @since 0.1
 */
public record DecisionMark(String decision, boolean right, List<Explanation> explanations) {

	/** Copies the list. */
	public DecisionMark {
		explanations = List.copyOf(explanations);
	}
}

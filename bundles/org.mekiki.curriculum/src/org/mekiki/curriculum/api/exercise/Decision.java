package org.mekiki.curriculum.api.exercise;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that a trainee has to find out.
 *
 * @param id
 *            unique within the exercise
 * @param question
 *            what is asked, in the language of the trainee
 * @param number
 *            whether a number is asked for; otherwise names are
 * @param count
 *            how many names are asked for; 1 for a number, 0 if nothing was found and that is the answer
 * @param candidates
 *            names to choose from, in an order that tells nothing; empty for a number
 * @param required
 *            what has to be named; for a number, the number
 * @param exchangeable
 *            of these, which are level with each other, any fill the count
 * @param tolerance
 *            how far a number may be off
 * @since 0.1
 */
public record Decision(String id, String question, boolean number, int count, List<String> candidates,
		List<Finding> required, List<Finding> exchangeable, BigDecimal tolerance) {

	/** Copies the lists. */
	public Decision {
		candidates = List.copyOf(candidates);
		required = List.copyOf(required);
		exchangeable = List.copyOf(exchangeable);
	}
}

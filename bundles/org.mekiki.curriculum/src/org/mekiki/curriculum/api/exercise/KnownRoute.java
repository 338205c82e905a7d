package org.mekiki.curriculum.api.exercise;

import java.util.List;

/**
 * A wrong way to an answer that the author of an exercise knows.
 *
 * @param text
 *            what is said to whoever has taken it
 * @param leadsTo
 *            where it leads on the base that the exercise was prepared on; empty if nowhere
 * @param right
 *            whether it leads to what is right there, so that nobody is ever told
 * @since 0.1
 */
public record KnownRoute(String text, List<Finding> leadsTo, boolean right) {

	/** Copies the list. */
	public KnownRoute {
		leadsTo = List.copyOf(leadsTo);
	}
}

package org.mekiki.curriculum.internal.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A wrong way to an answer that an author knows trainees take: the same question put to something else, or answers as such.
 *
 * @param say
 *            what to say to whoever has taken it, by language
 * @param analysis
 *            analysis that is asked; empty for that of the exercise
 * @param parameters
 *            values that differ from those of the exercise; with an analysis of its own, all of them
 * @param given
 *            answers that tell of it; empty if they are worked out
 * @param instead
 *            what is asked of the result; null if answers are given
 */
public record WrongRoute(Map<String, String> say, String analysis, Map<String, List<String>> parameters, List<String> given,
		DecisionSpec instead) {

	/** Copies the collections. */
	public WrongRoute {
		say = Collections.unmodifiableMap(new LinkedHashMap<>(say));
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		given = List.copyOf(given);
	}

	/**
	 * Whether it leads over another result than that of the exercise.
	 *
	 * @return true if an analysis has to be run for it
	 */
	public boolean elsewhere() {
		return given.isEmpty() && (!analysis.isEmpty() || !parameters.isEmpty());
	}
}

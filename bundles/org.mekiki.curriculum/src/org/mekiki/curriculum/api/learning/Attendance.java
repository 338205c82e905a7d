package org.mekiki.curriculum.api.learning;

import java.util.Locale;
import java.util.Optional;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.learning.Attempt;

/**
 * Whether a trainee took part in an activity, as the instructor has entered it. Kept in the property {@value #PROPERTY} of
 * an attempt at the activity, in lower case.
 *
 * @since 0.1
 */
public enum Attendance {
	/** Took part. */
	PRESENT,
	/** Took part, but came late. */
	LATE,
	/** Was not there, with a reason that counts. */
	EXCUSED,
	/** Was not there. */
	ABSENT;

	/** Property of an attempt. */
	public static final String PROPERTY = "curriculum.attendance"; //$NON-NLS-1$

	/**
	 * Whether it counts as having taken part.
	 *
	 * @return true for present and late
	 */
	public boolean tookPart() {
		return this == PRESENT || this == LATE;
	}

	/**
	 * The word for it in the property.
	 *
	 * @return lower case
	 */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What an attempt says.
	 *
	 * @param attempt
	 *            of the model
	 * @return empty if it is no entry of attendance
	 */
	public static Optional<Attendance> of(Attempt attempt) {
		String word = LearningProperties.get(attempt, PROPERTY);
		for (Attendance each : values()) {
			if (each.keyword().equals(word)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}
}

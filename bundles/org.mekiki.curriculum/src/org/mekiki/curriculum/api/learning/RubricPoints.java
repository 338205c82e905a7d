package org.mekiki.curriculum.api.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.learning.Attempt;

/**
 * Points that a person has given line by line of the rubric, kept in the property {@value #PROPERTY} of an attempt as
 * numbers apart by semicolons.
 *
 * @since 0.1
 */
public final class RubricPoints {

	/** Property of an attempt. */
	public static final String PROPERTY = "curriculum.rubric"; //$NON-NLS-1$

	private RubricPoints() {
	}

	/**
	 * The points given.
	 *
	 * @param attempt
	 *            an answer to an item
	 * @return by line; empty if none are recorded, or what is recorded cannot be read
	 */
	public static List<BigDecimal> of(Attempt attempt) {
		List<BigDecimal> points = new ArrayList<>();
		for (String word : LearningProperties.get(attempt, PROPERTY).split(";")) { //$NON-NLS-1$
			if (!word.matches("\\d{1,6}(\\.\\d{1,2})?")) { //$NON-NLS-1$
				return List.of();
			}
			points.add(new BigDecimal(word));
		}
		return points;
	}

	static String write(List<BigDecimal> points) {
		return String.join(";", points.stream().map(BigDecimal::toPlainString).toList()); //$NON-NLS-1$
	}
}

package org.mekiki.curriculum.api.learning;

import java.math.BigDecimal;
import java.util.List;

import org.mekiki.model.Element;
import org.mekiki.model.learning.Unit;

/**
 * What a trial run has shown of one step.
 *
 * @param unit
 *            the unit that it is part of
 * @param object
 *            the unit itself for its page, else an activity, exercise or item
 * @param trainees
 *            how many have worked on it
 * @param plannedMinutes
 *            how long it was planned to take; 0 if that is not said
 * @param meanMinutes
 *            how long trainees have worked on it, all attempts of each together, with one decimal
 * @param difficulty
 *            mean share of the points of first attempts, from 0 to 1; null unless it is a marked item
 * @param discrimination
 *            correlation with the other items, from -1 to 1; null if there are too few
 * @param remarks
 *            what trainees say to the authors
 * @since 0.1
 */
public record StepReport(Unit unit, Element object, int trainees, int plannedMinutes, BigDecimal meanMinutes,
		BigDecimal difficulty, BigDecimal discrimination, List<String> remarks) {

	/** Copies the list. */
	public StepReport {
		remarks = List.copyOf(remarks);
	}
}

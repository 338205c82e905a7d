package org.mekiki.curriculum.api.learning;

import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Unit;

/**
 * One thing that a trainee does before going on.
 *
 * @param kind
 *            what sort of thing
 * @param unit
 *            the unit that it is part of
 * @param object
 *            what is done: the unit itself for its page, else an activity, exercise or item
 * @param activity
 *            the activity that is fulfilled by it: the reading that goes with a page, an activity or exercise itself; null
 *            for an item, and for a page without one
 * @since 0.1
 */
public record Step(Kind kind, Unit unit, Element object, Activity activity) {

	/** Sorts of steps. */
	public enum Kind {
		/** Reading the page of the unit. */
		PAGE,
		/** A lecture, seminar, case study or the like. */
		ACTIVITY,
		/** An exercise with an analysis of the workbench. */
		EXERCISE,
		/** Answering an item. */
		ITEM
	}

	/**
	 * What tells it apart from other steps of the curriculum.
	 *
	 * @return identifier of the object
	 */
	public String id() {
		return object.getId();
	}

	/**
	 * The item to be answered.
	 *
	 * @return null unless it is a step of that kind
	 */
	public AssessmentItem item() {
		return object instanceof AssessmentItem item ? item : null;
	}

	/**
	 * How long it is planned to take.
	 *
	 * @return minutes of the activity; zero if it has none
	 */
	public int minutes() {
		return activity == null || activity.getMinutes() == null ? 0 : activity.getMinutes().intValue();
	}
}

package org.mekiki.curriculum.edit;

import java.util.List;

import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;

/** What is said about a part of an outline: how long it takes, what it serves. */
public final class OutlineFigures {

	private OutlineFigures() {
	}

	/**
	 * The length that was planned.
	 *
	 * @param element
	 *            any element
	 * @return minutes; null if none was stated or the element has none
	 */
	public static Integer minutes(Element element) {
		return switch (element) {
		case Curriculum curriculum -> curriculum.getMinutes();
		case Course course -> course.getMinutes();
		case Unit unit -> unit.getMinutes();
		case Activity activity -> activity.getMinutes();
		default -> null;
		};
	}

	/**
	 * The outcomes that an element serves by itself.
	 *
	 * @param element
	 *            any element
	 * @return the live list, or an empty one
	 */
	public static List<Outcome> outcomes(Element element) {
		return switch (element) {
		case Curriculum curriculum -> curriculum.getOutcomes();
		case Course course -> course.getOutcomes();
		case Unit unit -> unit.getOutcomes();
		case Activity activity -> activity.getOutcomes();
		case AssessmentItem item -> item.getOutcomes();
		default -> List.of();
		};
	}
}

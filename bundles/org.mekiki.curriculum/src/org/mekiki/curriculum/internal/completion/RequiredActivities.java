package org.mekiki.curriculum.internal.completion;

import java.util.Optional;

import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Curriculum;

/** The activities that a rule names. */
public final class RequiredActivities {

	private RequiredActivities() {
	}

	/**
	 * Finds an activity.
	 *
	 * @param curriculum
	 *            of the model
	 * @param name
	 *            identifier or notation
	 * @return the first of that name
	 */
	public static Optional<Activity> find(Curriculum curriculum, String name) {
		return LearningObjects.units(curriculum).stream().flatMap(unit -> unit.getActivities().stream())
				.filter(activity -> name.equals(activity.getId()) || name.equals(activity.getNotation())).findFirst();
	}
}

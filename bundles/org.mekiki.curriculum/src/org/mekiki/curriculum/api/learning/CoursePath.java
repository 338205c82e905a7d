package org.mekiki.curriculum.api.learning;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.Unit;

/**
 * The way through a curriculum, in the order of its outline: of each unit its page, its activities, its items. The first
 * reading of a unit is that of its page. What a package shows in the place of a page is a page, too.
 *
 * @since 0.1
 */
public final class CoursePath {

	/** Property of a cohort: whole number with which items are drawn and options shuffled; 0 if it is not there. */
	public static final String SEED = "curriculum.seed"; //$NON-NLS-1$

	private CoursePath() {
	}

	/**
	 * The steps for a trainee.
	 *
	 * @param curriculum
	 *            of the model
	 * @param draw
	 *            of the trainee, see {@link #draw(Enrolment)}
	 * @return first to last
	 */
	public static List<Step> of(Curriculum curriculum, Draw draw) {
		return LearningObjects.units(curriculum).stream().flatMap(unit -> of(unit, draw).stream()).toList();
	}

	/**
	 * The steps of a unit for a trainee.
	 *
	 * @param unit
	 *            of the model
	 * @param draw
	 *            of the trainee
	 * @return first to last
	 */
	public static List<Step> of(Unit unit, Draw draw) {
		List<Step> steps = new ArrayList<>();
		Activity reading = null;
		if (unit.getContent() != null && !unit.getContent().isBlank() || RunUnit.of(unit).isPresent()) {
			reading = unit.getActivities().stream().filter(activity -> activity.getKind() == ActivityKind.READING).findFirst()
					.orElse(null);
			steps.add(new Step(Step.Kind.PAGE, unit, unit, reading));
		}
		for (Activity activity : unit.getActivities()) {
			if (activity != reading) {
				steps.add(new Step(activity instanceof Exercise ? Step.Kind.EXERCISE : Step.Kind.ACTIVITY, unit, activity, activity));
			}
		}
		UnitItems.of(unit, draw).forEach(item -> steps.add(new Step(Step.Kind.ITEM, unit, item, null)));
		return steps;
	}

	/**
	 * The draw of a trainee.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @return the same each time, on every machine
	 */
	public static Draw draw(Enrolment enrolment) {
		long seed = 0;
		if (enrolment.eContainer() instanceof Cohort cohort) {
			String text = LearningProperties.get(cohort, SEED);
			seed = text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0; //$NON-NLS-1$
		}
		return new Draw(seed, enrolment.getTrainee() == null ? "" : enrolment.getTrainee()); //$NON-NLS-1$
	}
}

package org.mekiki.sample.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** Trainees on trial, told apart by their role only, and what they have done: made up, to see the course from behind. */
final class CohortPart implements Part {

	private static final String ENROLMENT = "enrolment/"; //$NON-NLS-1$

	@Override
	public void build(SampleContext context) {
		rows(context, "cohorts").forEach(row -> cohort(context, row)); //$NON-NLS-1$
		rows(context, "enrolments").forEach(row -> enrolment(context, row)); //$NON-NLS-1$
		rows(context, "attempts").forEach(row -> attempt(context, row)); //$NON-NLS-1$
	}

	private static List<Row> rows(SampleContext context, String name) {
		return context.rows("course/" + name); //$NON-NLS-1$
	}

	private static void cohort(SampleContext context, Row row) {
		Cohort cohort = context.register(LearningFactory.eINSTANCE.createCohort(), "cohort/" + row.require("cohort_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(cohort, row, "name"); //$NON-NLS-1$
		cohort.setCurriculum(context.find(Curriculum.class, "curriculum/short-course", row)); //$NON-NLS-1$
		cohort.setStart(row.require("start")); //$NON-NLS-1$
		cohort.setEnd(row.require("end")); //$NON-NLS-1$
		context.root().getCohorts().add(cohort);
	}

	private static void enrolment(SampleContext context, Row row) {
		Enrolment enrolment = context.register(LearningFactory.eINSTANCE.createEnrolment(), ENROLMENT + row.require("enrolment_id"), //$NON-NLS-1$
				row);
		enrolment.setTrainee(row.require("trainee")); //$NON-NLS-1$
		enrolment.setSince(row.require("since")); //$NON-NLS-1$
		Labels.set(enrolment.getLabels(), "ja", row.optional("name_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		Labels.set(enrolment.getLabels(), "en", row.optional("name_en")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!row.get("entry").isEmpty()) { //$NON-NLS-1$
			CurriculumPart.property(enrolment, "curriculum.entry", row.get("entry")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String about = row.get("remark_on"); //$NON-NLS-1$
		if (!about.isEmpty()) {
			Unit unit = context.peek(Unit.class, "unit/" + about); //$NON-NLS-1$
			Element step = unit == null ? context.find(AssessmentItem.class, "assessment/" + about, row) : unit; //$NON-NLS-1$
			CurriculumPart.property(enrolment, "curriculum.remark." + step.getId(), row.require("remark")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		context.find(Cohort.class, "cohort/" + row.require("cohort_id"), row).getEnrolments().add(enrolment); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void attempt(SampleContext context, Row row) {
		Attempt attempt = context.register(LearningFactory.eINSTANCE.createAttempt(), "attempt/" + row.require("attempt_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		String object = row.require("object_id"); //$NON-NLS-1$
		switch (row.require("kind")) { //$NON-NLS-1$
		case "page" -> page(attempt, context.find(Unit.class, "unit/" + object, row)); //$NON-NLS-1$ //$NON-NLS-2$
		case "item" -> item(attempt, context.find(AssessmentItem.class, "assessment/" + object, row), row); //$NON-NLS-1$ //$NON-NLS-2$
		case "exercise" -> { //$NON-NLS-1$
			attempt.setActivity(context.find(Exercise.class, "activity/" + object, row)); //$NON-NLS-1$
			attempt.setAnswer(row.require("answer")); //$NON-NLS-1$
		}
		case "attendance" -> { //$NON-NLS-1$
			attempt.setActivity(context.find(Activity.class, "activity/" + object, row)); //$NON-NLS-1$
			CurriculumPart.property(attempt, "curriculum.attendance", row.require("attendance")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		default -> throw row.broken("no such kind"); //$NON-NLS-1$
		}
		attempt.setState(row.literal("state", AttemptState::getByName)); //$NON-NLS-1$
		attempt.setStarted(row.literal("started", CohortPart::instant)); //$NON-NLS-1$
		attempt.setSeconds(row.integer("seconds").intValue()); //$NON-NLS-1$
		context.find(Enrolment.class, ENROLMENT + row.require("enrolment_id"), row).getAttempts().add(attempt); //$NON-NLS-1$
	}

	/** Null if it is none, which is told with the place then. */
	private static Instant instant(String text) {
		try {
			return Instant.parse(text);
		} catch (DateTimeParseException notAnInstant) {
			return null;
		}
	}

	private static void page(Attempt attempt, Unit unit) {
		unit.getActivities().stream().filter(activity -> activity.getKind() == ActivityKind.READING).findFirst()
				.ifPresent(attempt::setActivity);
		CurriculumPart.property(attempt, "curriculum.unit", unit.getId()); //$NON-NLS-1$
	}

	private static void item(Attempt attempt, AssessmentItem item, Row row) {
		attempt.setItem(item);
		attempt.setAnswer(row.require("answer")); //$NON-NLS-1$
		attempt.setPoints(row.get("points").isEmpty() ? null : row.decimal("points")); //$NON-NLS-1$ //$NON-NLS-2$
		attempt.setComment(row.get("comment").isEmpty() ? null : row.get("comment")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!row.get("rubric").isEmpty()) { //$NON-NLS-1$
			CurriculumPart.property(attempt, "curriculum.rubric", row.get("rubric")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}

package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.RubricPoints;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.StepReport;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.api.learning.TrialRun;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** A trainee on the way through the sample's course, and what an instructor enters. */
class LearningTest {

	private static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");
	private static final Marking MARKING = new Marking(Locale.ENGLISH);

	private final Course60 course = new Course60();
	private final EditingSession session = Edited.session(course.resource);
	private final LearningEdits edits = new LearningEdits(session, Locale.ENGLISH, "en");
	private final Cohort cohort = edits.cohort(course.curriculum, "Autumn", LocalDate.of(2026, 11, 1));
	private final Enrolment enrolment = edits.enrol(cohort, "T-01", LocalDate.of(2026, 11, 1));

	private Progress progress() {
		return Progress.of(enrolment);
	}

	private List<Step> steps(String unit) {
		return progress().steps().stream().filter(step -> unit.equals(step.unit().getNotation())).toList();
	}

	private static Timing minutes(int after, int minutes) {
		return new Timing(NINE.plusSeconds(60L * after), 60 * minutes);
	}

	private static Mark mark(AssessmentItem item, int points) {
		return new Mark(item.getId(), points == item.getPoints() ? Verdict.RIGHT : points == 0 ? Verdict.WRONG : Verdict.PARTLY,
				BigDecimal.valueOf(points), item.getPoints(), List.of());
	}

	private void doStep(Step step, int after) {
		switch (step.kind()) {
		case PAGE, ACTIVITY -> edits.done(enrolment, step, minutes(after, 2));
		case EXERCISE -> edits.exercise(enrolment, (Exercise) step.object(), new ExerciseAnswers(Map.of("d", List.of("x"))),
				new ExerciseMark(step.id(), List.of(new DecisionMark("d", true, List.of()))), minutes(after, 2));
		case ITEM -> edits.answer(enrolment, step.item(), new Response.None(), mark(step.item(), step.item().getPoints()),
				minutes(after, 2));
		}
	}

	@Test
	void thePathLeadsThroughPagesActivitiesExercisesAndItems() {
		List<Step> steps = steps("u06");
		assertEquals(Step.Kind.PAGE, steps.get(0).kind());
		assertSame(course.unit("u06").getActivities().get(0), steps.get(0).activity(), "the page is the first reading");
		assertEquals(4, steps.stream().filter(step -> step.kind() == Step.Kind.EXERCISE).count());
		assertEquals(course.unit("u06").getItems(), steps.stream().map(Step::item).filter(item -> item != null).toList());
		assertEquals(60 * 60, progress().plannedMinutes(), "60 hours");
	}

	@Test
	void nobodyIsEnrolledTwice() {
		assertSame(enrolment, edits.enrol(cohort, "T-01", null));
		assertEquals(1, cohort.getEnrolments().size());
		assertThrows(IllegalArgumentException.class, () -> edits.enrol(cohort, " ", null));
		assertEquals("T-01", Labels.text(enrolment, "en"));
	}

	@Test
	void theNextStepIsTheFirstThatIsLeft() {
		Step first = progress().next().orElseThrow();
		assertEquals("u01", first.unit().getNotation());
		doStep(first, 0);
		assertEquals("Read “Aims of economic security and its three viewpoints”", session.undoLabel());
		Progress after = progress();
		assertTrue(after.isDone(first));
		assertEquals(1, after.stepsDone());
		assertEquals(first.minutes(), after.finishedMinutes());
		assertEquals(2, after.minutesSpent());
		assertEquals(after.steps().get(1), after.next().orElseThrow());
		session.undo();
		assertEquals(first, progress().next().orElseThrow());
		session.redo();
		assertTrue(progress().isDone(first));
	}

	@Test
	void aUnitIsFinishedWithItsLastStepAndMakesTheNextOneReady() {
		Unit second = course.unit("u02");
		assertFalse(progress().isReady(second), "it asks for the first unit");
		int at = 0;
		for (Step step : steps("u01")) {
			assertFalse(progress().isFinished(step.unit()));
			doStep(step, at++);
		}
		assertEquals(List.of(course.unit("u01")), progress().finishedUnits());
		assertTrue(progress().isReady(second));
		assertSame(second, progress().next().orElseThrow().unit());
		assertFalse(progress().isComplete());
	}

	@Test
	void everythingDoneIsComplete() {
		int at = 0;
		for (Step step : progress().steps()) {
			doStep(step, at++);
		}
		Progress all = progress();
		assertTrue(all.isComplete());
		assertEquals(Optional.empty(), all.next());
		assertEquals(15, all.finishedUnits().size());
		assertEquals(3600, all.finishedMinutes());
		assertEquals(BigDecimal.valueOf(all.maximum()), all.points());
		assertEquals(2L * all.steps().size(), all.minutesSpent());
	}

	@Test
	void theBestAttemptCountsAndTheFirstIsKept() {
		AssessmentItem item = course.unit("u01").getItems().get(0);
		edits.answer(enrolment, item, new Response.None(), mark(item, 1), minutes(5, 1));
		edits.answer(enrolment, item, new Response.None(), mark(item, item.getPoints()), minutes(9, 1));
		edits.answer(enrolment, item, new Response.None(), mark(item, 0), minutes(12, 1));
		assertEquals(Optional.of(BigDecimal.valueOf(item.getPoints())), progress().points(item));
		assertEquals(Optional.of(BigDecimal.ONE), progress().firstPoints(item));
		assertEquals(3, progress().attempts(item).size());
		assertEquals(List.of(AttemptState.FAILED, AttemptState.PASSED, AttemptState.FAILED),
				progress().attempts(item).stream().map(Attempt::getState).toList());
	}

	@Test
	void anExerciseHasToBeRight() {
		Step step = steps("u06").stream().filter(each -> each.kind() == Step.Kind.EXERCISE).findFirst().orElseThrow();
		ExerciseAnswers answers = new ExerciseAnswers(Map.of("all", List.of("7")));
		edits.exercise(enrolment, (Exercise) step.object(), answers,
				new ExerciseMark(step.id(), List.of(new DecisionMark("all", false, List.of()))), minutes(0, 3));
		assertFalse(progress().isDone(step));
		assertEquals(answers, ExerciseAnswers.of(progress().attempts(step).get(0).getAnswer()));
		doStep(step, 4);
		assertTrue(progress().isDone(step));
	}

	@Test
	void whatTheInstructorEntersOutweighsWhatTheTraineeTicks() {
		Step lecture = steps("u01").stream().filter(step -> step.kind() == Step.Kind.ACTIVITY).findFirst().orElseThrow();
		Activity activity = lecture.activity();
		doStep(lecture, 0);
		assertTrue(progress().isDone(lecture));
		edits.attendance(enrolment, activity, Attendance.ABSENT, minutes(10, 75));
		assertEquals(Optional.of(Attendance.ABSENT), progress().attendance(activity));
		assertFalse(progress().isDone(lecture));
		edits.attendance(enrolment, activity, Attendance.LATE, minutes(10, 60));
		assertEquals(2, enrolment.getAttempts().size(), "an entry is replaced");
		assertTrue(progress().isDone(lecture));
		assertEquals(62, progress().minutesSpent());
		edits.attendance(enrolment, activity, null, minutes(10, 0));
		assertEquals(Map.of(), progress().attendance());
		session.undo();
		assertEquals(Map.of(activity.getId(), Attendance.LATE), progress().attendance());
	}

	@Test
	void anEssayWaitsForAPersonWhoMarksLineByLine() throws Exception {
		AssessmentItem essay = course.curriculum.getCourses().stream().flatMap(each -> each.getModules().stream())
				.flatMap(module -> module.getUnits().stream()).flatMap(unit -> unit.getItems().stream())
				.filter(item -> item.getKind() == ItemKind.ESSAY).findFirst().orElseThrow();
		Item item = new ItemReader(Locale.ENGLISH, "ja").read(essay);
		Response written = new Response.Written("…");
		Attempt attempt = edits.answer(enrolment, essay, written, MARKING.mark(item, written), minutes(0, 20));
		assertEquals(AttemptState.SUBMITTED, attempt.getState());
		assertNull(attempt.getPoints());
		assertEquals(List.of(attempt), progress().waiting());
		assertEquals(Optional.empty(), progress().points(essay));
		List<BigDecimal> given = item.interaction().rubricLines().stream().map(line -> BigDecimal.valueOf(line.points())).toList();
		edits.mark(attempt, MARKING.byRubric(item, given, "Well done"), given, "Well done");
		assertEquals(AttemptState.PASSED, attempt.getState());
		assertEquals("Well done", attempt.getComment());
		assertEquals(given, RubricPoints.of(attempt));
		assertEquals(List.of(), progress().waiting());
		assertEquals(Optional.of(BigDecimal.valueOf(essay.getPoints())), progress().points(essay));
	}

	@Test
	void remarksAndNotesAreKeptWithTheEnrolment() {
		Step step = steps("u02").get(0);
		edits.remark(enrolment, step, "The second table is hard to read");
		edits.note(enrolment, step.unit(), "Look up the source");
		assertEquals(Map.of(step.id(), "The second table is hard to read"), progress().remarks());
		assertEquals("Look up the source", progress().note(step.unit()));
		String label = session.undoLabel();
		edits.note(enrolment, step.unit(), "Look up the source");
		assertEquals(label, session.undoLabel(), "the same again is no step");
		edits.remark(enrolment, step, "");
		assertEquals(Map.of(), progress().remarks());
	}

	@Test
	void theSeedOfTheCohortDrawsTheItems() {
		Unit unit = course.unit("u01");
		session.execute("pool", () -> {
			unit.getItems().forEach(item -> property(item.getProperties(), "curriculum.pool", "p"));
			property(unit.getProperties(), "curriculum.draw", "p=1");
		});
		Set<String> drawn = new HashSet<>();
		for (int seed = 0; seed < 20; seed++) {
			String text = Integer.toString(seed);
			session.execute("seed", () -> {
				cohort.getProperties().clear();
				property(cohort.getProperties(), CoursePath.SEED, text);
			});
			List<Step> items = steps("u01").stream().filter(step -> step.kind() == Step.Kind.ITEM).toList();
			assertEquals(1, items.size());
			drawn.add(items.get(0).id());
		}
		assertEquals(unit.getItems().size(), drawn.size(), "each comes up once in a while");
	}

	@Test
	void theTraineesOfTheSampleAreMarkedAsItemsSay() throws Exception {
		ItemReader reader = new ItemReader(Locale.ENGLISH, "ja");
		int marked = 0;
		Cohort sample = course.model.getCohorts().get(0);
		for (Attempt attempt : course.model.getCohorts().subList(0, 2).stream().flatMap(each -> each.getEnrolments().stream())
				.flatMap(each -> each.getAttempts().stream()).toList()) {
			if (attempt.getItem() != null) {
				Item item = reader.read(attempt.getItem());
				Mark mark = MARKING.mark(item, ResponseJson.read(item, attempt.getAnswer(), Locale.ENGLISH));
				if (mark.verdict() != Verdict.PENDING) {
					assertEquals(0, mark.points().compareTo(attempt.getPoints()), attempt.getAnswer());
					assertEquals(mark.verdict() == Verdict.RIGHT, attempt.getState() == AttemptState.PASSED, attempt.getAnswer());
					marked++;
				}
			}
		}
		assertTrue(marked > 50, "answers: " + marked);
		assertEquals(2, sample.getEnrolments().stream().mapToInt(each -> Progress.of(each).waiting().size()).sum());
		List<StepReport> reports = new TrialRun(course.curriculum, sample.getEnrolments()).reports();
		assertTrue(reports.stream().anyMatch(report -> report.difficulty() != null && report.discrimination() != null));
		assertEquals(4, reports.stream().mapToInt(report -> report.remarks().size()).sum());
		assertEquals(8, reports.get(0).trainees());
	}

	private static void property(List<Property> properties, String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		properties.add(property);
	}
}

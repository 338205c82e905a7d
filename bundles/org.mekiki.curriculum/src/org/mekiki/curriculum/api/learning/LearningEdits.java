package org.mekiki.curriculum.api.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.learning.Activity;
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

/**
 * What is recorded about trainees, each as one undoable step. Every answer is an attempt of its own, so that nothing is
 * ever overwritten and people who work at the same time do not meet in the same object. Belongs to the model's thread.
 *
 * @since 0.1
 * @noextend
 */
public final class LearningEdits {

	private final EditingSession session;
	private final String dataLanguage;
	private final Texts texts;

	/**
	 * Prepares recording.
	 *
	 * @param session
	 *            holds the cohorts
	 * @param locale
	 *            language of the labels of the edits
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which objects are named in them
	 */
	public LearningEdits(EditingSession session, Locale locale, String dataLanguage) {
		this.session = session;
		this.dataLanguage = dataLanguage;
		texts = Texts.of(LearningProperties.class, locale);
	}

	/**
	 * Makes a cohort.
	 *
	 * @param curriculum
	 *            what it goes through
	 * @param name
	 *            what it is called, in the language of the data
	 * @param start
	 *            when it starts; may be null
	 * @return the cohort, without trainees
	 */
	public Cohort cohort(Curriculum curriculum, String name, LocalDate start) {
		Cohort cohort = LearningFactory.eINSTANCE.createCohort();
		cohort.setId(UUID.randomUUID().toString());
		Labels.set(cohort.getLabels(), dataLanguage, name);
		cohort.setCurriculum(curriculum);
		cohort.setStart(start == null ? null : start.toString());
		KnowledgeModel model = session.model();
		session.execute(texts.get("edit.cohort", name), () -> model.getCohorts().add(cohort)); //$NON-NLS-1$
		return cohort;
	}

	/**
	 * Enrols a trainee. Somebody who is enrolled already is not enrolled twice.
	 *
	 * @param cohort
	 *            which
	 * @param trainee
	 *            account or pseudonym
	 * @param since
	 *            from when on; may be null
	 * @return the enrolment
	 * @throws IllegalArgumentException
	 *             if the trainee has no name
	 */
	public Enrolment enrol(Cohort cohort, String trainee, LocalDate since) {
		if (trainee.isBlank()) {
			throw new IllegalArgumentException("no trainee"); //$NON-NLS-1$
		}
		Optional<Enrolment> known = cohort.getEnrolments().stream().filter(each -> trainee.equals(each.getTrainee())).findFirst();
		return known.orElseGet(() -> {
			Enrolment enrolment = LearningFactory.eINSTANCE.createEnrolment();
			enrolment.setId(UUID.randomUUID().toString());
			enrolment.setTrainee(trainee);
			enrolment.setSince(since == null ? null : since.toString());
			session.execute(texts.get("edit.enrol", trainee), () -> cohort.getEnrolments().add(enrolment)); //$NON-NLS-1$
			return enrolment;
		});
	}

	/**
	 * The page of a unit was read, or an activity was taken part in.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param step
	 *            a page or an activity
	 * @param timing
	 *            when
	 * @return the attempt
	 */
	public Attempt done(Enrolment enrolment, Step step, Timing timing) {
		boolean page = step.kind() == Step.Kind.PAGE;
		return attempt(enrolment, texts.get(page ? "edit.read" : "edit.done", name(step.object())), timing, attempt -> { //$NON-NLS-1$ //$NON-NLS-2$
			attempt.setActivity(step.activity());
			attempt.setState(AttemptState.PASSED);
			if (page) {
				LearningProperties.set(attempt, LearningProperties.UNIT, step.unit().getId());
			}
		});
	}

	/**
	 * An item was answered.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param item
	 *            what was asked
	 * @param response
	 *            what was answered
	 * @param mark
	 *            its mark; all points are a pass, fewer are not, and what a person has to mark waits
	 * @param timing
	 *            when
	 * @return the attempt
	 */
	public Attempt answer(Enrolment enrolment, AssessmentItem item, Response response, Mark mark, Timing timing) {
		return attempt(enrolment, texts.get("edit.answer", name(item)), timing, attempt -> { //$NON-NLS-1$
			attempt.setItem(item);
			attempt.setAnswer(ResponseJson.write(response));
			mark(attempt, mark);
		});
	}

	/**
	 * Files were handed in, which are kept with the answer.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param item
	 *            what was asked
	 * @param response
	 *            what was answered; its files name the data sets
	 * @param mark
	 *            its mark
	 * @param timing
	 *            when
	 * @param files
	 *            of {@link HandInFiles#write}
	 * @return the attempt
	 */
	public Attempt handIn(Enrolment enrolment, AssessmentItem item, Response.HandedIn response, Mark mark, Timing timing,
			List<Dataset> files) {
		KnowledgeModel model = session.model();
		return attempt(enrolment, texts.get("edit.answer", name(item)), timing, attempt -> { //$NON-NLS-1$
			attempt.setItem(item);
			attempt.setAnswer(ResponseJson.write(response));
			mark(attempt, mark);
		}, () -> model.getDatasets().addAll(files));
	}

	private static void mark(Attempt attempt, Mark mark) {
		attempt.setState(switch (mark.verdict()) {
		case RIGHT -> AttemptState.PASSED;
		case PARTLY, WRONG -> AttemptState.FAILED;
		case PENDING -> AttemptState.SUBMITTED;
		});
		attempt.setPoints(mark.verdict() == Verdict.PENDING ? null : mark.points());
	}

	/**
	 * An exercise was done.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param exercise
	 *            which
	 * @param answers
	 *            what was found out
	 * @param mark
	 *            its mark; it is passed if all is right
	 * @param timing
	 *            when
	 * @return the attempt
	 */
	public Attempt exercise(Enrolment enrolment, Exercise exercise, ExerciseAnswers answers, ExerciseMark mark, Timing timing) {
		return attempt(enrolment, texts.get("edit.exercise", name(exercise)), timing, attempt -> { //$NON-NLS-1$
			attempt.setActivity(exercise);
			attempt.setAnswer(answers.json());
			attempt.setState(mark.right() ? AttemptState.PASSED : AttemptState.FAILED);
		});
	}

	/**
	 * A package has said something about a unit that it shows. What it says while it is open goes into one attempt.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param unit
	 *            that the package shows
	 * @param state
	 *            what was said
	 * @param timing
	 *            when
	 * @param known
	 *            the attempt that this goes on; null for a new one
	 * @return the attempt
	 */
	public Attempt run(Enrolment enrolment, Unit unit, RunState state, Timing timing, Attempt known) {
		String label = texts.get("edit.run", name(unit)); //$NON-NLS-1$
		Consumer<Attempt> filling = attempt -> {
			LearningProperties.set(attempt, LearningProperties.UNIT, unit.getId());
			attempt.setAnswer(state.json());
			attempt.setState(state.state());
			attempt.setPoints(state.score());
		};
		if (known == null || known.eContainer() != enrolment) {
			return attempt(enrolment, label, timing, filling);
		}
		session.execute(label, () -> {
			known.setSeconds(timing.seconds());
			filling.accept(known);
		});
		return known;
	}

	private Attempt attempt(Enrolment enrolment, String label, Timing timing, Consumer<Attempt> filling) {
		return attempt(enrolment, label, timing, filling, () -> {
			// nothing besides
		});
	}

	private Attempt attempt(Enrolment enrolment, String label, Timing timing, Consumer<Attempt> filling, Runnable besides) {
		Attempt attempt = LearningFactory.eINSTANCE.createAttempt();
		attempt.setId(UUID.randomUUID().toString());
		attempt.setStarted(timing.started());
		attempt.setSeconds(timing.seconds());
		filling.accept(attempt);
		session.execute(label, () -> {
			besides.run();
			enrolment.getAttempts().add(attempt);
		});
		return attempt;
	}

	/**
	 * Enters whether a trainee took part in an activity; what was entered before is replaced.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param activity
	 *            which
	 * @param entry
	 *            null to take it back
	 * @param timing
	 *            when it was, and for how long the trainee was there
	 */
	public void attendance(Enrolment enrolment, Activity activity, Attendance entry, Timing timing) {
		Optional<Attempt> known = enrolment.getAttempts().stream()
				.filter(attempt -> attempt.getActivity() == activity && Attendance.of(attempt).isPresent()).findFirst();
		String label = texts.get("edit.attendance", enrolment.getTrainee(), name(activity)); //$NON-NLS-1$
		if (entry == null) {
			known.ifPresent(attempt -> session.execute(label, () -> enrolment.getAttempts().remove(attempt)));
			return;
		}
		session.execute(label, () -> {
			Attempt attempt = known.orElseGet(() -> {
				Attempt made = LearningFactory.eINSTANCE.createAttempt();
				made.setId(UUID.randomUUID().toString());
				made.setActivity(activity);
				return made;
			});
			attempt.setStarted(timing.started());
			attempt.setSeconds(entry.tookPart() ? timing.seconds() : 0);
			attempt.setState(entry.tookPart() ? AttemptState.PASSED : AttemptState.FAILED);
			LearningProperties.set(attempt, Attendance.PROPERTY, entry.keyword());
			if (known.isEmpty()) {
				enrolment.getAttempts().add(attempt);
			}
		});
	}

	/**
	 * Takes the mark that a person has given.
	 *
	 * @param attempt
	 *            an answer to an item
	 * @param mark
	 *            of {@code Marking.byRubric} or {@code Marking.byHand}
	 * @param points
	 *            points by line of the rubric, to be seen again; empty if there is none
	 * @param comment
	 *            what the person says to the trainee; may be empty
	 */
	public void mark(Attempt attempt, Mark mark, List<BigDecimal> points, String comment) {
		session.execute(texts.get("edit.mark", name(attempt.getItem())), () -> { //$NON-NLS-1$
			mark(attempt, mark);
			attempt.setComment(comment == null || comment.isBlank() ? null : comment);
			LearningProperties.set(attempt, RubricPoints.PROPERTY, RubricPoints.write(points));
		});
	}

	/**
	 * Keeps what a trainee says about a step to its authors.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param step
	 *            what it is about
	 * @param remark
	 *            empty to take it back
	 */
	public void remark(Enrolment enrolment, Step step, String remark) {
		keep(enrolment, LearningProperties.REMARK + step.id(), remark, texts.get("edit.remark", name(step.object()))); //$NON-NLS-1$
	}

	/**
	 * Keeps a trainee's own notes on a unit.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param unit
	 *            which
	 * @param note
	 *            empty to take them back
	 */
	public void note(Enrolment enrolment, Unit unit, String note) {
		keep(enrolment, LearningProperties.NOTE + unit.getId(), note, texts.get("edit.note", name(unit))); //$NON-NLS-1$
	}

	private void keep(Enrolment enrolment, String key, String value, String label) {
		if (!LearningProperties.get(enrolment, key).equals(value)) {
			session.execute(label, () -> LearningProperties.set(enrolment, key, value));
		}
	}

	/**
	 * Writes what a trial run has shown beside what it is about, as editorial notes.
	 *
	 * @param language
	 *            BCP 47 tag of the texts
	 * @param found
	 *            what was found, by unit, activity, exercise or item
	 */
	public void report(String language, Map<Element, String> found) {
		session.execute(texts.get("edit.report", Integer.valueOf(found.size())), () -> found.forEach((element, text) -> { //$NON-NLS-1$
			Note note = ModelFactory.eINSTANCE.createNote();
			note.setKind(NoteKind.EDITORIAL);
			note.setLanguage(language);
			note.setValue(text);
			element.getNotes().add(note);
		}));
	}

	private String name(Element element) {
		return Labels.text(element, dataLanguage);
	}
}

package org.mekiki.curriculum.ui.internal.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.model.Dataset;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.RowStore;
import org.mekiki.workbench.api.DataLanguage;

/**
 * Somebody on the way through a curriculum: a trainee, whose every step is recorded and saved, or an author who looks at it
 * as a trainee would, of whom nothing is kept.
 */
public final class Walk {

	private static final Draw PREVIEW = new Draw(0, ""); //$NON-NLS-1$

	private final EditingSession session;
	private final Curriculum curriculum;
	private final Enrolment enrolment;
	private final Set<String> seen = new HashSet<>();
	private Progress progress;
	private List<Step> steps;

	/**
	 * A way.
	 *
	 * @param session
	 *            holds the curriculum
	 * @param curriculum
	 *            what is learned
	 * @param enrolment
	 *            of the trainee; null for a preview
	 */
	public Walk(EditingSession session, Curriculum curriculum, Enrolment enrolment) {
		this.session = session;
		this.curriculum = curriculum;
		this.enrolment = enrolment;
		refresh();
	}

	/** Reads again what is there and what was done, after an edit. */
	public void refresh() {
		progress = enrolment == null ? null : Progress.of(enrolment);
		steps = progress == null ? CoursePath.of(curriculum, PREVIEW) : progress.steps();
	}

	/**
	 * The curriculum.
	 *
	 * @return what is learned
	 */
	public Curriculum curriculum() {
		return curriculum;
	}

	/**
	 * The enrolment.
	 *
	 * @return null for a preview
	 */
	public Enrolment enrolment() {
		return enrolment;
	}

	/**
	 * What was done.
	 *
	 * @return null for a preview
	 */
	public Progress progress() {
		return progress;
	}

	/**
	 * The way.
	 *
	 * @return first to last
	 */
	public List<Step> steps() {
		return steps;
	}

	/**
	 * The draw of items and orders.
	 *
	 * @return of the trainee, or of authors
	 */
	public Draw draw() {
		return enrolment == null ? PREVIEW : CoursePath.draw(enrolment);
	}

	/**
	 * Whether anything is recorded.
	 *
	 * @return false for a preview, and in a base that cannot be written
	 */
	public boolean records() {
		return enrolment != null && !session.knowledgeBase().readOnly();
	}

	/**
	 * Whether a step is done.
	 *
	 * @param step
	 *            one of the steps
	 * @return false if it is to be done
	 */
	public boolean isDone(Step step) {
		return seen.contains(step.id()) || progress != null && progress.isDone(step);
	}

	/**
	 * What to do next.
	 *
	 * @return empty if everything is done
	 */
	public Optional<Step> next() {
		return progress != null ? progress.next() : steps.stream().filter(step -> !isDone(step)).findFirst();
	}

	/**
	 * Finds a step.
	 *
	 * @param id
	 *            identifier of a step or unit
	 * @return the step, or the first of the unit
	 */
	public Optional<Step> find(String id) {
		return steps.stream().filter(step -> step.id().equals(id)).findFirst()
				.or(() -> steps.stream().filter(step -> step.unit().getId().equals(id)).findFirst());
	}

	/**
	 * The neighbour of a step.
	 *
	 * @param step
	 *            one of the steps
	 * @param by
	 *            1 for the next, -1 for the one before
	 * @return empty at the ends
	 */
	public Optional<Step> beside(Step step, int by) {
		int at = steps.indexOf(step) + by;
		return steps.contains(step) && at >= 0 && at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
	}

	/** A page was read, or an activity taken part in. */
	void done(Step step, Timing timing) {
		record(step, edits -> edits.done(enrolment, step, timing));
	}

	/** What a package has said last about a step, to go on from there. */
	Optional<RunState> lastSaid(Step step) {
		List<Attempt> attempts = progress == null ? List.of() : progress.attempts(step);
		return attempts.reversed().stream().map(RunState::of).flatMap(Optional::stream).findFirst();
	}

	/**
	 * A package has said something.
	 *
	 * @param known
	 *            identifier of the attempt that this goes on; empty for a new one
	 * @return identifier of the attempt; empty if nothing is recorded
	 */
	String said(Step step, RunState state, Timing timing, String known) {
		String[] id = { "" }; //$NON-NLS-1$
		if (records() && session.find(enrolment.getId()) == enrolment) {
			Recording.of(session, edits -> id[0] = edits.run(enrolment, step.unit(), state, timing,
					session.find(known) instanceof Attempt attempt ? attempt : null).getId());
		} else if (state.state() == AttemptState.PASSED) {
			seen.add(step.id());
		}
		refresh();
		return id[0];
	}

	/** An item was answered. */
	void answered(Step step, Response response, Mark mark, Timing timing) {
		record(step, edits -> edits.answer(enrolment, step.item(), response, mark, timing));
	}

	/** Files were handed in. */
	void handedIn(Step step, Response.HandedIn response, Mark mark, Timing timing, List<Dataset> files) {
		record(step, edits -> edits.handIn(enrolment, step.item(), response, mark, timing, files));
	}

	/** Where files are kept. */
	RowStore rows() {
		return session.access().rows();
	}

	/** Whether nothing can be recorded any more. */
	boolean isOver() {
		return session.isClosed();
	}

	/** An exercise was done. */
	void exercised(Step step, ExerciseAnswers answers, ExerciseMark mark, Timing timing) {
		if (records() || mark.right()) {
			record(step, edits -> edits.exercise(enrolment, (Exercise) step.object(), answers, mark, timing));
		}
	}

	void note(Unit unit, String text) {
		record(null, edits -> edits.note(enrolment, unit, text));
	}

	void remark(Step step, String text) {
		record(null, edits -> edits.remark(enrolment, step, text));
	}

	private void record(Step step, Consumer<LearningEdits> edit) {
		if (records()) {
			Recording.of(session, edits -> edit.accept(edits));
		} else if (step != null) {
			seen.add(step.id());
		}
		refresh();
	}

	/** The language of the interface, in which marks are explained. */
	static Locale locale() {
		return DataLanguage.interfaceLocale();
	}
}

package org.mekiki.curriculum.ui.internal.learn;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.Analyses;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.WorkbenchIds;

/**
 * An exercise that somebody does in the sandbox: the perspective and the analysis that it is about, on a copy of the base,
 * with its questions beside them. What comes of it is recorded in the base behind the copy. UI thread.
 */
public final class ExerciseRun implements SessionsListener {

	private static final String BUNDLE = "org.mekiki.curriculum.ui"; //$NON-NLS-1$
	private static ExerciseRun current;

	private final Walk walk;
	private final Step step;
	private final IWorkbenchPage page;
	private final Path folder;
	private final StepClock clock;
	private EditingSession sandbox;
	private PreparedExercise prepared;
	private String problem;
	private Job preparing;

	private ExerciseRun(EditingSession session, Walk walk, Step step, IWorkbenchPage page) {
		this.walk = walk;
		this.step = step;
		this.page = page;
		String whose = walk.enrolment() == null ? "preview" : walk.enrolment().getId(); //$NON-NLS-1$
		folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).append("sandbox").append(session.knowledgeBase().id()) //$NON-NLS-1$
				.append(whose).toPath();
		clock = new StepClock(page.getWorkbenchWindow().getShell().getDisplay());
		clock.begin(0);
	}

	/** Opens an exercise on the trainee's copy of the base. */
	static void start(EditingSession session, Walk walk, Step step, IWorkbenchPage page) {
		if (current != null) {
			current.end();
		}
		current = new ExerciseRun(session, walk, step, page);
		current.enter(false);
	}

	/**
	 * The exercise that is being done.
	 *
	 * @return null for none
	 */
	public static ExerciseRun current() {
		return current;
	}

	private void enter(boolean fresh) {
		Sessions.addListener(this);
		List<String> asked = Questions.of(exercise());
		String banner = PageTexts.name(step.object()) + (asked.isEmpty() ? "" : " \u2014 " + asked.get(0)); //$NON-NLS-1$ //$NON-NLS-2$
		if (Sandboxes.enter(folder, fresh, NLS.bind(Messages.banner, banner), null) == null) {
			end();
		}
	}

	private Exercise exercise() {
		return (Exercise) step.object();
	}

	Step step() {
		return step;
	}

	Walk walk() {
		return walk;
	}

	/**
	 * What is asked.
	 *
	 * @return null until its analysis was run on the copy
	 */
	public PreparedExercise prepared() {
		return prepared;
	}

	/** Why it cannot be done; null if it can. */
	String problem() {
		return problem;
	}

	@Override
	public void sessionOpened(EditingSession session) {
		if (!Sandboxes.isInside()) {
			return;
		}
		sandbox = session;
		// the platform must not be given another perspective while it is telling of the new base
		Display.getCurrent().asyncExec(this::showUp);
	}

	private void showUp() {
		if (current != this || sandbox.isClosed()) {
			return;
		}
		try {
			PlatformUI.getWorkbench().showPerspective(perspective(), page.getWorkbenchWindow());
			show();
		} catch (WorkbenchException failure) {
			ILog.of(ExerciseRun.class).error("The perspective of an exercise cannot be opened", failure); //$NON-NLS-1$
		}
		String trainee = walk.enrolment() == null || walk.enrolment().getTrainee() == null ? "" : walk.enrolment().getTrainee(); //$NON-NLS-1$
		preparing = new PrepareJob(sandbox.access(), step.id(), trainee, this::prepared, this::failed);
		preparing.schedule();
	}

	/** That of the capability whose analysis it is, else the overview. */
	private String perspective() {
		try {
			String wanted = AnalysisDescriptor.find(exercise().getAnalysis()).contribution().contributor().bundle() + ".ui.perspective"; //$NON-NLS-1$
			if (PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(wanted) != null) {
				return wanted;
			}
		} catch (FaultException | AnalysisException missing) {
			ILog.of(ExerciseRun.class).warn("The analysis of an exercise cannot be used", missing); //$NON-NLS-1$
		}
		return WorkbenchIds.PERSPECTIVE_OVERVIEW;
	}

	private void prepared(PreparedExercise exercise) {
		if (current == this && !sandbox.isClosed()) {
			prepared = exercise;
			Analyses.open(exercise.run().analysis().id(), exercise.run().values());
			show();
		}
	}

	private void failed(String reason) {
		if (current == this) {
			problem = reason;
			show();
		}
	}

	private void show() {
		try {
			if (page.showView(LearnUi.VIEW_EXERCISE) instanceof ExerciseView view) {
				view.show(this);
			}
		} catch (PartInitException failure) {
			ILog.of(ExerciseRun.class).error("The exercise cannot be shown", failure); //$NON-NLS-1$
		}
	}

	/** Marks answers and records them. */
	ExerciseMark check(ExerciseAnswers answers, ExerciseMark mark) {
		walk.exercised(step, answers, mark, clock.timing());
		clock.begin(0);
		return mark;
	}

	/** Begins again with a new copy. */
	void reset() {
		prepared = null;
		problem = null;
		// the copy that is closed now is not the end of the exercise
		sandbox = null;
		enter(true);
	}

	@Override
	public void sessionClosed(EditingSession closed) {
		if (closed == sandbox && current == this) {
			end();
		}
	}

	private void end() {
		Sessions.removeListener(this);
		if (preparing != null) {
			preparing.cancel();
		}
		clock.dispose();
		current = null;
		IViewPart view = page.findView(LearnUi.VIEW_EXERCISE);
		if (view != null) {
			page.hideView(view);
		}
	}
}

package org.mekiki.curriculum.ui.internal.learn;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.exercise.ExerciseAnswers;
import org.mekiki.curriculum.api.exercise.ExerciseMark;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.workbench.api.JobFamilies;

/** Marks the answers to an exercise. */
final class CheckJob extends Job {

	private final PreparedExercise exercise;
	private final ExerciseAnswers answers;
	private final Consumer<ExerciseMark> done;
	private final Display display = Display.getCurrent();

	/** UI thread; so is the call of the consumer. */
	CheckJob(PreparedExercise exercise, ExerciseAnswers answers, Consumer<ExerciseMark> done) {
		super(Messages.checking);
		this.exercise = exercise;
		this.answers = answers;
		this.done = done;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ExerciseMark mark = exercise.check(answers);
		if (!display.isDisposed()) {
			display.asyncExec(() -> done.accept(mark));
		}
		return Status.OK_STATUS;
	}
}

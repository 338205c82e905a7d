package org.mekiki.curriculum.ui.internal.learn;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/** Runs the analysis of an exercise on a base, and works out what is asked and what is right. */
final class PrepareJob extends Job {

	private final ModelAccess access;
	private final String exercise;
	private final String trainee;
	private final Consumer<PreparedExercise> done;
	private final Consumer<String> failed;
	private final Locale locale = DataLanguage.interfaceLocale();
	private final String language = DataLanguage.current();
	private final Display display = Display.getCurrent();

	/** UI thread; so are the calls of the consumers. */
	PrepareJob(ModelAccess access, String exercise, String trainee, Consumer<PreparedExercise> done, Consumer<String> failed) {
		super(Messages.preparing);
		this.access = access;
		this.exercise = exercise;
		this.trainee = trainee;
		this.done = done;
		this.failed = failed;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (ModelLease lease = access.lease(monitor)) {
			if (!(lease.find(exercise) instanceof Exercise found)) {
				tell(monitor, () -> failed.accept(Messages.gone));
				return Status.OK_STATUS;
			}
			PreparedExercise prepared = new ExerciseChecker(access, locale, language).prepare(found, trainee, monitor);
			tell(monitor, () -> done.accept(prepared));
			return Status.OK_STATUS;
		} catch (ExerciseException refused) {
			tell(monitor, () -> failed.accept(refused.getMessage()));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
	}

	private void tell(IProgressMonitor monitor, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					news.run();
				}
			});
		}
	}
}

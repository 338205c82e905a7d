package org.mekiki.funding.ui.internal.editor;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

/**
 * Looks at rows for a board, and gives what it found to the UI thread unless it was cancelled.
 *
 * @param <T>
 *            what it finds
 */
public final class BoardJob<T> extends Job {

	private final Function<IProgressMonitor, T> work;
	private final Consumer<T> done;
	private final Consumer<String> failed;
	private final Display display = Display.getCurrent();

	/**
	 * Prepares. UI thread.
	 *
	 * @param name
	 *            what it does, for people
	 * @param work
	 *            done in the background
	 * @param done
	 *            takes what was found, on the UI thread
	 * @param failed
	 *            takes the reason if there is none, on the UI thread
	 */
	public BoardJob(String name, Function<IProgressMonitor, T> work, Consumer<T> done, Consumer<String> failed) {
		super(name);
		this.work = work;
		this.done = done;
		this.failed = failed;
		setPriority(INTERACTIVE);
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T found = work.apply(monitor);
			tell(monitor, () -> done.accept(found));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException failure) {
			ILog.of(BoardJob.class).error(getName(), failure);
			String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
			tell(monitor, () -> failed.accept(reason));
			return Status.OK_STATUS;
		}
	}

	private void tell(IProgressMonitor monitor, Runnable news) {
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					news.run();
				}
			});
		}
	}
}

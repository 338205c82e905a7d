package org.mekiki.workbench.internal.grid;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

/** Arranges the rows of a large table in the background. */
final class ArrangeJob extends Job {

	private final GridContent content;
	private final Arrangement arrangement;
	private final Display display;
	private final Consumer<Arranged> done;

	/**
	 * Prepares. UI thread.
	 *
	 * @param content
	 *            the table
	 * @param arrangement
	 *            what is wanted
	 * @param done
	 *            takes the lines on the UI thread, unless the job was cancelled
	 */
	ArrangeJob(GridContent content, Arrangement arrangement, Consumer<Arranged> done) {
		super(Messages.arranging);
		this.content = content;
		this.arrangement = arrangement;
		this.done = done;
		display = Display.getCurrent();
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Arranged arranged = Arranger.arrange(content, arrangement, monitor::isCanceled);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled()) {
						done.accept(arranged);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
	}
}

package org.mekiki.funding.ui.internal.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Shortfall;
import org.mekiki.workbench.api.JobFamilies;

/** Seeks the most valuable allocation, and if there is none the limits that stand in the way. */
final class OptimiseJob extends Job {

	private final Reallocation question;
	private final BiConsumer<Optimum, List<Shortfall>> done;
	private final Runnable ended;
	private final Display display = Display.getCurrent();

	/**
	 * Prepares. UI thread.
	 *
	 * @param question
	 *            what is asked
	 * @param done
	 *            takes the answer, or null and what stands in the way, on the UI thread, unless it was cancelled
	 * @param ended
	 *            is told in any case, on the UI thread
	 */
	OptimiseJob(Reallocation question, BiConsumer<Optimum, List<Shortfall>> done, Runnable ended) {
		super(Messages.optimising);
		this.question = question;
		this.done = done;
		this.ended = ended;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(Messages.optimising, IProgressMonitor.UNKNOWN);
		try {
			Optional<Optimum> best = Optimum.of(question, monitor);
			List<Shortfall> shortfalls = best.isPresent() ? List.of() : Optimum.shortfalls(question, monitor);
			tell(() -> {
				ended.run();
				if (!monitor.isCanceled()) {
					done.accept(best.orElse(null), shortfalls);
				}
			});
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			tell(ended);
			return Status.CANCEL_STATUS;
		} catch (RuntimeException failure) {
			tell(ended);
			ILog.of(OptimiseJob.class).error(getName(), failure);
			return Status.error(getName(), failure);
		}
	}

	private void tell(Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(news);
		}
	}
}

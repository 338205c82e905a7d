package org.mekiki.workbench.internal.exchange;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.workbench.api.JobFamilies;

/** Runs an importer or exporter in the background and hands the outcome to the UI thread. */
final class ExchangeJob extends Job {

	/** The work itself; may fail in every way in which importers and exporters do. */
	@FunctionalInterface
	interface Work {
		ReadOutcome run(IProgressMonitor monitor)
				throws ArgumentsException, ImportException, FaultException, IOException;
	}

	private final Work work;
	private final ProgressRow row;
	private final Consumer<ReadOutcome> done;
	private final Display display = Display.getCurrent();

	/** To be made on the UI thread. */
	ExchangeJob(String name, ProgressRow row, Work work, Consumer<ReadOutcome> done) {
		super(name);
		this.row = row;
		this.work = work;
		this.done = done;
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ReadOutcome outcome = outcome(row.following(monitor));
		if (!display.isDisposed()) {
			display.asyncExec(() -> done.accept(outcome));
		}
		return outcome instanceof ReadOutcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private ReadOutcome outcome(IProgressMonitor monitor) {
		try {
			ReadOutcome outcome = work.run(monitor);
			if (!monitor.isCanceled() || outcome instanceof ReadOutcome.Written) {
				return outcome;
			}
			if (outcome instanceof ReadOutcome.Read read) {
				read.preview().discard();
			}
			return new ReadOutcome.Cancelled();
		} catch (OperationCanceledException cancelled) {
			return new ReadOutcome.Cancelled();
		} catch (ArgumentsException wrong) {
			return new ReadOutcome.WrongValues(wrong.problems());
		} catch (ImportException unreadable) {
			return new ReadOutcome.Unreadable(unreadable.getMessage());
		} catch (FaultException failed) {
			return new ReadOutcome.Failed(failed.fault());
		} catch (IOException failure) {
			ILog.of(ExchangeJob.class).warn(getName(), failure);
			return new ReadOutcome.Unreadable(NLS.bind(Messages.fileFailed, reason(failure)));
		} catch (RuntimeException unexpected) {
			ILog.of(ExchangeJob.class).error(getName(), unexpected);
			return new ReadOutcome.Unreadable(reason(unexpected));
		}
	}

	private static String reason(Exception failure) {
		return failure.getLocalizedMessage() == null ? failure.getClass().getSimpleName() : failure.getLocalizedMessage();
	}
}

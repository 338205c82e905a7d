package org.mekiki.core.internal.analysis;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.internal.Messages;

/** Runs the code of a contribution on a thread of its own, so that whoever waits for it can stop waiting. */
public final class Isolated {

	private static final long POLL_MILLIS = 20;
	/** What somebody who listens for cancelling gets to end in order. */
	private static final long GRACE_MILLIS = 120;

	private Isolated() {
	}

	/**
	 * Runs something and waits for it.
	 *
	 * @param <T>
	 *            type of the result
	 * @param contribution
	 *            whose code it is
	 * @param lease
	 *            the model it reads, given up if it cannot be stopped; may be null
	 * @param monitor
	 *            may be null
	 * @param work
	 *            what to run
	 * @return what it returned
	 * @throws FaultException
	 *             if it failed, in whatever way
	 * @throws AnalysisException
	 *             as thrown by it
	 * @throws ImportException
	 *             as thrown by it
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static <T> T call(Contribution<?> contribution, ModelLease lease, IProgressMonitor monitor, Callable<T> work)
			throws FaultException, AnalysisException, ImportException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread thread = Thread.ofPlatform().daemon().name("Mekiki " + contribution.id()).unstarted(task); //$NON-NLS-1$
		thread.setUncaughtExceptionHandler((where, failure) -> ILog.of(Isolated.class).error(where.getName(), failure));
		thread.start();
		try {
			while (monitor == null || !monitor.isCanceled()) {
				try {
					return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException notYet) {
					// ask again whether to go on
				}
			}
			cancel(contribution, lease, task, thread);
			throw new OperationCanceledException();
		} catch (ExecutionException failure) {
			throw cause(contribution, failure.getCause(), monitor);
		} catch (InterruptedException interrupted) {
			// nobody waits to see whether it ends, so it may go on reading
			thread.interrupt();
			if (lease != null) {
				lease.abandon();
			}
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/**
	 * Reports what a contribution has failed of.
	 *
	 * @param contribution
	 *            whose code it was
	 * @param failure
	 *            a fault, or anything else that was not expected of it
	 * @return the reported fault, to be thrown
	 */
	public static FaultException reported(Contribution<?> contribution, Exception failure) {
		FaultException fault = failure instanceof FaultException known ? known
				: new FaultException(contribution.fault(NLS.bind(Messages.failed, describe(failure)), failure));
		Contributions.platform().faults().report(fault.fault());
		return fault;
	}

	/**
	 * What happened, in a few words.
	 *
	 * @param failure
	 *            a failure
	 * @return its kind and its message
	 */
	public static String describe(Throwable failure) {
		return failure.getMessage() == null ? failure.getClass().getSimpleName()
				: failure.getClass().getSimpleName() + ": " + failure.getMessage(); //$NON-NLS-1$
	}

	private static void cancel(Contribution<?> contribution, ModelLease lease, FutureTask<?> task, Thread thread)
			throws FaultException, InterruptedException {
		thread.interrupt();
		try {
			task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (ExecutionException ended) {
			// cancelled work may end in any way
		} catch (TimeoutException deaf) {
			if (lease != null) {
				lease.abandon();
			}
			throw new FaultException(contribution.fault(Messages.abandoned, deaf));
		}
	}

	private static FaultException cause(Contribution<?> contribution, Throwable failure, IProgressMonitor monitor)
			throws FaultException, AnalysisException, ImportException {
		switch (failure) {
		case FaultException fault -> throw fault;
		case AnalysisException expected -> throw expected;
		case ImportException expected -> throw expected;
		case OperationCanceledException cancelled when monitor != null && monitor.isCanceled() -> throw cancelled;
		case OutOfMemoryError full -> throw new FaultException(contribution.fault(Messages.outOfMemory, full));
		case LinkageError missing ->
			throw new FaultException(contribution.fault(NLS.bind(Messages.missingClass, describe(missing)), missing));
		default -> throw new FaultException(contribution.fault(NLS.bind(Messages.failed, describe(failure)), failure));
		}
	}
}

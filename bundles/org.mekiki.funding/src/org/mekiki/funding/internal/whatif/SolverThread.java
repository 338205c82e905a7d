package org.mekiki.funding.internal.whatif;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Lets the solver, which knows no monitor, be cancelled: it looks at the interruption of its thread at each iteration. */
public final class SolverThread {

	/** Milliseconds between looks at the monitor. */
	private static final long LOOK = 40;

	private SolverThread() {
	}

	/** Waits for the solver; throws as the monitor is cancelled, and what the solver threw. */
	public static <T> T call(Supplier<T> work, IProgressMonitor monitor) {
		if (monitor == null) {
			return work.get();
		}
		CompletableFuture<T> answer = new CompletableFuture<>();
		Thread thread = Thread.ofPlatform().daemon().name("what-if solver").start(() -> { //$NON-NLS-1$
			try {
				answer.complete(work.get());
			} catch (RuntimeException | Error failure) {
				answer.completeExceptionally(failure);
			}
		});
		try {
			while (true) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				try {
					return answer.get(LOOK, TimeUnit.MILLISECONDS);
				} catch (TimeoutException still) {
					// it is still at work
					continue;
				}
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException failure) {
			throw failure.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(failure.getCause());
		} finally {
			thread.interrupt();
		}
	}
}

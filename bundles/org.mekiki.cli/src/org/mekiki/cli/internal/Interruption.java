package org.mekiki.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What Ctrl+C does: the work is cancelled and has a moment to leave nothing half done behind. */
final class Interruption {

	/** Who does not stop by then is stopped. */
	private static final long MOMENT_SECONDS = 3;

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final CountDownLatch end = new CountDownLatch(1);

	Interruption() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "Mekiki interrupted")); //$NON-NLS-1$
	}

	IProgressMonitor monitor() {
		return monitor;
	}

	/** Nothing is left to be interrupted. */
	void ended() {
		end.countDown();
	}

	private void interrupt() {
		monitor.setCanceled(true);
		try {
			end.await(MOMENT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException stopNow) {
			Thread.currentThread().interrupt();
		}
	}
}

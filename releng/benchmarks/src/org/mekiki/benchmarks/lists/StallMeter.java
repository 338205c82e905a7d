package org.mekiki.benchmarks.lists;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

/** Measures how long the thread of the window is kept, in processor time of it, so that other work on the machine does not count. */
final class StallMeter {

	private static final int PATIENCE = 600;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private long longest;
	private boolean ended;

	StallMeter(Display display) {
		this.display = display;
	}

	/** Processor time of the window's thread so far, in nanoseconds. */
	long now() {
		return threads.getCurrentThreadCpuTime();
	}

	/** The longest that anything else has to wait while something is done and all that follows comes to rest, in milliseconds. */
	Double stall(Runnable action, BooleanSupplier done) {
		long start = now();
		action.run();
		longest = now() - start;
		ended = false;
		watch();
		until(done);
		settle();
		ended = true;
		settle();
		return Double.valueOf(longest / 1e6);
	}

	/** Between two timers nothing else had a chance. */
	private void watch() {
		long before = now();
		display.timerExec(1, () -> {
			longest = Math.max(longest, now() - before);
			if (!ended) {
				watch();
			}
		});
	}

	/** Until what is seen is up to date. */
	void settle() {
		until(() -> Job.getJobManager().find(JobFamilies.VIEW).length == 0);
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}

	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("waited in vain"); //$NON-NLS-1$
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// only to wake up
				});
				display.sleep();
			}
		}
	}
}

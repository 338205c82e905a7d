package org.mekiki.benchmarks.lists;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Measures how long the thread of the window is kept, in processor time of it, so that other work on the machine does not count. */
final class StallMeter {

	private static final int PATIENCE = 600;

	/** Shorter slices nobody notices. Nanoseconds. */
	private static final long WORTH_RECORDING = 20_000_000;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;

	StallMeter(Display display) {
		this.display = display;
	}

	/** Processor time of the window's thread so far, in nanoseconds. */
	long now() {
		return threads.getCurrentThreadCpuTime();
	}

	/**
	 * The longest that anything else has to wait while something is done and all that follows comes to rest, in milliseconds.
	 * The parts of it that take long are in recordings of the Flight Recorder, with the name of what was done.
	 */
	Double stall(String what, Runnable action, BooleanSupplier done) {
		Watch watch = new Watch(what);
		watch.part(action);
		watch.go();
		until(done);
		settle();
		watch.ended = true;
		return Double.valueOf(watch.longest / 1e6);
	}

	/** Between two timers nothing else had a chance. */
	private final class Watch {

		private final String what;
		private long longest;
		private boolean ended;

		Watch(String what) {
			this.what = what;
		}

		void part(Runnable action) {
			Slice slice = new Slice(what);
			long before = now();
			action.run();
			note(slice, now() - before);
		}

		void go() {
			Slice slice = new Slice(what);
			long before = now();
			display.timerExec(1, () -> {
				if (!ended) {
					note(slice, now() - before);
					go();
				}
			});
		}

		private void note(Slice slice, long kept) {
			longest = Math.max(longest, kept);
			slice.end();
			if (kept >= WORTH_RECORDING) {
				slice.kept = kept;
				slice.commit();
			}
		}
	}

	/** In recordings of the Flight Recorder: during which time the thread was kept, so that samples tell by what. */
	@Name("org.mekiki.benchmarks.Slice")
	@StackTrace(false)
	private static final class Slice extends Event {

		@SuppressWarnings("unused") // read by the recorder
		private final String what;

		/** Processor time, in nanoseconds. */
		@SuppressWarnings("unused") // read by the recorder
		private long kept;

		Slice(String what) {
			this.what = what;
			begin();
		}
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

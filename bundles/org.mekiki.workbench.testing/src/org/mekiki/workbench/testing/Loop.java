package org.mekiki.workbench.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.session.BackgroundClose;
import org.opentest4j.AssertionFailedError;

/** Keeps the window alive while a test, on the UI thread, waits for something. */
public final class Loop {

	/** Only a test that fails ever waits this long. */
	private static final long MINUTES = 3;
	/** Milliseconds after which a condition is looked at again although nothing has happened in the window. */
	private static final int GLANCE = 10;

	private static final List<Object> FAMILIES = List.of(JobFamilies.SESSION, JobFamilies.SCAN, JobFamilies.VIEW,
			BackgroundClose.FAMILY);

	private Loop() {
	}

	/**
	 * Handles events until a condition holds; fails the test if it does not come to hold, and says what the window was
	 * doing then.
	 *
	 * @param what
	 *            what is waited for, to be read in the failure
	 * @param condition
	 *            asked after every event
	 */
	public static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		boolean[] woken = { true };
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionFailedError("Waited in vain for: " + what + "; " + state()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (!display.readAndDispatch()) {
				if (woken[0]) {
					woken[0] = false;
					display.timerExec(GLANCE, () -> woken[0] = true);
				}
				display.sleep();
			}
		}
	}

	/**
	 * Waits for the jobs of the workbench and of the capabilities and handles every event that is there, also those that
	 * follow from these. What happens after a pause, such as searching while people type, has to be waited for by
	 * {@link #until(String, BooleanSupplier)}.
	 */
	public static void settle() {
		do {
			until("the jobs to end", () -> !busy()); //$NON-NLS-1$
			while (Display.getCurrent().readAndDispatch()) {
				// until there is nothing left
			}
		} while (busy());
	}

	private static boolean busy() {
		return FAMILIES.stream().anyMatch(family -> Job.getJobManager().find(family).length > 0);
	}

	private static String state() {
		String jobs = Arrays.stream(Job.getJobManager().find(null)).map(job -> job.getName() + '[' + job.getState() + ']')
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String shells = Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return "jobs: " + jobs + "; windows: " + shells + "; focus: " + Display.getCurrent().getFocusControl(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}

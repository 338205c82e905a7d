package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.internal.session.BackgroundClose;
import org.mekiki.workbench.internal.session.JobFamilies;

/** Keeps the window alive while a test, on the UI thread, waits for something. */
final class Loop {

	private static final long LIMIT = 60_000;

	private Loop() {
	}

	/** Dispatches events until a condition holds; fails the test if it does not come to hold. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + LIMIT;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				fail("Waited in vain for: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// wakes the loop up
				});
				display.sleep();
			}
		}
	}

	/** Waits for the jobs of the workbench and handles every event that is there. */
	static void settle() {
		until("jobs", () -> Job.getJobManager().find(JobFamilies.SESSION).length == 0
				&& Job.getJobManager().find(JobFamilies.SCAN).length == 0
				&& Job.getJobManager().find(JobFamilies.VIEW).length == 0
				&& Job.getJobManager().find(BackgroundClose.FAMILY).length == 0);
		while (Display.getCurrent().readAndDispatch()) {
			// until there is nothing left
		}
	}
}

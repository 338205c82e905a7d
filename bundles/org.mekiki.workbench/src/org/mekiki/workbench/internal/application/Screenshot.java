package org.mekiki.workbench.internal.application;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.StoreFailures;

/** Photographs the window when it has come to rest, and ends the program. */
final class Screenshot {

	private static final int INTERVAL = 150;
	/** How many looks in a row must find nothing going on. */
	private static final int QUIET_LOOKS = 8;
	private static final int MAXIMUM_LOOKS = 1200;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Path file;
	private final StartTasks tasks;
	private final Runnable failure;
	private int quiet;
	private int looks;

	Screenshot(Path file, StartTasks tasks, Runnable failure) {
		this.file = file;
		this.tasks = tasks;
		this.failure = failure;
	}

	void start() {
		display.timerExec(INTERVAL, this::look);
	}

	private void look() {
		quiet = busy() ? 0 : quiet + 1;
		looks++;
		if (quiet < QUIET_LOOKS && looks < MAXIMUM_LOOKS) {
			display.timerExec(INTERVAL, this::look);
			return;
		}
		if (tasks.wantsBase() && SessionManager.get().active() == null) {
			fail(StoreFailures.last() == null ? Messages.screenshotNoBase : StoreFailures.last().getMessage(), null);
		} else if (quiet < QUIET_LOOKS) {
			fail(Messages.screenshotBusy, null);
		} else {
			try {
				photograph();
			} catch (IOException e) {
				fail(NLS.bind(Messages.screenshotFailed, file), e);
			}
		}
		SessionManager.get().deactivate();
		PlatformUI.getWorkbench().close();
	}

	private boolean busy() {
		IJobManager jobs = Job.getJobManager();
		return tasks.busy() || jobs.find(JobFamilies.SESSION).length > 0
				|| jobs.find(JobFamilies.SCAN).length > 0 || jobs.find(JobFamilies.VIEW).length > 0;
	}

	private void photograph() throws IOException {
		Photograph photograph = Photograph.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		if (photograph.isBlank()) {
			fail(Messages.screenshotBlank, null);
		}
		photograph.save(file);
	}

	private void fail(String reason, Exception cause) {
		ILog.of(Screenshot.class).error(reason, cause);
		failure.run();
	}
}

package org.mekiki.benchmarks;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Prints how long it took from the start of the process until the workbench answers events, then closes it. Does nothing
 * unless the system property {@code mekiki.bench.start} is set.
 */
public final class UsableMark implements IStartup {

	@Override
	public void earlyStartup() {
		if (!Boolean.getBoolean("mekiki.bench.start")) { //$NON-NLS-1$
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		// Behind everything that was queued while the window opened.
		display.asyncExec(() -> display.asyncExec(() -> {
			Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
			System.out.println("usable after ms " + Duration.between(start, Instant.now()).toMillis()); //$NON-NLS-1$
			workbench.close();
		}));
	}
}

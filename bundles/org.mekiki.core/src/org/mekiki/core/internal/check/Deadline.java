package org.mekiki.core.internal.check;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that is cancelled when the time is up. */
final class Deadline extends ProgressMonitorWrapper {

	private final long end;

	Deadline(IProgressMonitor monitor, long millis) {
		super(monitor);
		end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
	}

	/** Whether the time is up. */
	boolean isOver() {
		return System.nanoTime() - end > 0;
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || isOver();
	}
}

package org.mekiki.core.internal.analysis;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.analysis.Progress;

/** Reports progress to a monitor. */
public final class MonitorProgress implements Progress {

	private final IProgressMonitor monitor;

	/**
	 * Reports to a monitor.
	 *
	 * @param monitor
	 *            may be null
	 */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
	}

	@Override
	public void begin(int total) {
		monitor.beginTask("", total); //$NON-NLS-1$
		check();
	}

	@Override
	public void worked(int steps) {
		monitor.worked(steps);
		check();
	}

	@Override
	public void subTask(String what) {
		monitor.subTask(what);
		check();
	}

	@Override
	public void check() {
		if (monitor.isCanceled() || Thread.currentThread().isInterrupted()) {
			throw new OperationCanceledException();
		}
	}
}

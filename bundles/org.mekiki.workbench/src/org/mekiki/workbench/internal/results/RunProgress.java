package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** How far a run is, to be looked at by the UI thread now and then, however often the analysis reports. */
final class RunProgress {

	/** No total is known. */
	static final int UNKNOWN = -1;

	private volatile int total;
	private volatile double worked;
	private volatile String task = ""; //$NON-NLS-1$

	/** A monitor that reports here and to another one. */
	IProgressMonitor following(IProgressMonitor monitor) {
		return new ProgressMonitorWrapper(monitor) {

			@Override
			public void beginTask(String name, int steps) {
				total = Math.max(0, steps);
				super.beginTask(name, steps);
			}

			@Override
			public void worked(int steps) {
				worked += steps;
				super.worked(steps);
			}

			@Override
			public void internalWorked(double steps) {
				worked += steps;
				super.internalWorked(steps);
			}

			@Override
			public void subTask(String name) {
				task = name == null ? "" : name; //$NON-NLS-1$
				super.subTask(name);
			}
		};
	}

	/** Percent done, or {@link #UNKNOWN}. */
	int percent() {
		return total <= 0 ? UNKNOWN : (int) Math.min(100, Math.round(100 * worked / total));
	}

	/** What is done now; may be empty. */
	String task() {
		return task;
	}
}

package org.mekiki.core.api.analysis;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.internal.analysis.MonitorProgress;

/**
 * Where long work reports how far it is and asks whether to go on. Ask often: many times a second.
 *
 * @since 0.1
 * @noimplement
 */
public interface Progress {

	/**
	 * Makes of a monitor of the platform something to report to, for work outside of an analysis.
	 *
	 * @param monitor
	 *            null if nobody waits or stops it
	 * @return reports to the monitor, from any thread
	 */
	static Progress of(IProgressMonitor monitor) {
		return new MonitorProgress(monitor);
	}

	/**
	 * Says how much there is to do. Call it once, first.
	 *
	 * @param total
	 *            number of steps, 1 or more
	 */
	void begin(int total);

	/**
	 * Says that steps are done, and asks whether to go on.
	 *
	 * @param steps
	 *            number of steps
	 * @throws OperationCanceledException
	 *             if the user does not want the rest
	 */
	void worked(int steps);

	/**
	 * Says what is done now.
	 *
	 * @param what
	 *            a few words
	 */
	void subTask(String what);

	/**
	 * Asks whether to go on.
	 *
	 * @throws OperationCanceledException
	 *             if the user does not want the rest
	 */
	void check();
}

package org.mekiki.core.api.analysis;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Where long work reports how far it is and asks whether to go on. Ask often: many times a second.
 *
 * @since 0.1
 * @noimplement
 */
public interface Progress {

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

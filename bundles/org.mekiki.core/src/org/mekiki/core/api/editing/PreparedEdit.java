package org.mekiki.core.api.editing;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A large edit in two parts: what takes long is done ahead, in the background and without changing the model; what then
 * changes the model is quick. See {@link EditingSession#execute(String, PreparedEdit, IProgressMonitor)}.
 */
public interface PreparedEdit {

	/**
	 * Builds what the edit will put into the model. Called on a background thread, which may touch the model's objects
	 * inside slices only. Called again, to start anew, if somebody has changed the model meanwhile.
	 *
	 * @param slices
	 *            the way to the model
	 * @param monitor
	 *            progress and cancellation
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled; nothing has been changed then
	 */
	void prepare(Slices slices, IProgressMonitor monitor);

	/** Changes the model, which is still as it was when it was prepared. Called inside the edit, on the model's thread. */
	void apply();
}

package org.mekiki.taxonomy;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.PreparedEdit;
import org.mekiki.core.api.editing.Slices;

/**
 * One change to a taxonomy, ready to be made: a verb with its arguments. It belongs to the thread of the model, is asked
 * for its verdict as often as a user interface likes, and is run once.
 */
public abstract class TaxonomyOperation {

	/**
	 * What the operation does, as shown after “Undo”.
	 *
	 * @return a short phrase in the language of the user interface
	 */
	public abstract String label();

	/**
	 * Whether the operation may be run now, and would change anything.
	 *
	 * @return the verdict
	 */
	public Verdict verdict() {
		return Verdict.YES;
	}

	/**
	 * Changes the model. To be called inside an edit; {@link #execute(EditingSession)} does both.
	 *
	 * @throws RefusedException
	 *             if the verdict forbids it; nothing has been changed then
	 */
	public final void run() {
		Verdict verdict = verdict();
		if (!verdict.allowed()) {
			throw new RefusedException(verdict.reason());
		}
		apply();
	}

	/**
	 * Runs the operation as one undoable step.
	 *
	 * @param session
	 *            the session of the objects that it changes
	 * @throws RefusedException
	 *             if the verdict forbids it; nothing has been changed then
	 */
	public final void execute(EditingSession session) {
		session.execute(label(), this::run);
	}

	/**
	 * Whether so many technologies are concerned that {@link #execute(EditingSession, IProgressMonitor)} should be called
	 * on a background thread, for nobody to wait for it.
	 *
	 * @return true for thousands of technologies, if there is something that can be done ahead
	 */
	public boolean isLarge() {
		return false;
	}

	/**
	 * Runs the operation as one undoable step, with what takes long done ahead. To be called on a background thread.
	 *
	 * @param session
	 *            the session of the objects that it changes
	 * @param monitor
	 *            progress and cancellation; may be null
	 * @throws RefusedException
	 *             if the verdict forbids it; nothing has been changed then
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if it was cancelled; nothing has been changed then
	 */
	public final void execute(EditingSession session, IProgressMonitor monitor) {
		session.execute(session.slices().call(this::label), new PreparedEdit() {

			@Override
			public void prepare(Slices slices, IProgressMonitor progress) {
				TaxonomyOperation.this.prepare(slices, progress);
			}

			@Override
			public void apply() {
				run();
			}
		}, monitor);
	}

	/**
	 * Does ahead what takes long, see {@link PreparedEdit#prepare(Slices, IProgressMonitor)}; most operations have
	 * nothing to do.
	 *
	 * @param slices
	 *            the way to the model
	 * @param monitor
	 *            progress and cancellation
	 */
	protected void prepare(Slices slices, IProgressMonitor monitor) {
		// nothing to do
	}

	/** Makes the change; the verdict has allowed it. */
	protected abstract void apply();
}

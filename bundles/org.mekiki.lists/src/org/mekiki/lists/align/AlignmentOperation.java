package org.mekiki.lists.align;

import org.mekiki.core.api.editing.EditingSession;

/**
 * One change to links, ready to be made: a verb with its arguments. It belongs to the thread of the model, is asked for
 * its verdict as often as a user interface likes, and is run once.
 */
public abstract class AlignmentOperation {

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
	public abstract Verdict verdict();

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

	/** Makes the change; the verdict has allowed it. */
	protected abstract void apply();
}

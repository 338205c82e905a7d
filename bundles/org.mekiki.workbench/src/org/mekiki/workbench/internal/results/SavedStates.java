package org.mekiki.workbench.internal.results;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.report.api.SavedState;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;

/** Which state of its base a session shows, to be told in what is made from it. */
public final class SavedStates {

	private SavedStates() {
	}

	/**
	 * What was saved last. Not on the UI thread.
	 *
	 * @param session
	 *            the base
	 * @param dirty
	 *            whether it has been edited since
	 * @return null if it has been edited, was never saved, or the store does not tell
	 */
	public static SavedState of(EditingSession session, boolean dirty) {
		if (dirty) {
			return null;
		}
		try {
			List<Revision> last = session.knowledgeBase().revisions(0, 1);
			return last.isEmpty() ? null : new SavedState(last.get(0).number(), last.get(0).time());
		} catch (StoreException unknown) {
			ILog.of(SavedStates.class).warn("The state of the base cannot be told", unknown); //$NON-NLS-1$
			return null;
		}
	}
}

package org.mekiki.core.api.editing;

import org.mekiki.store.StoreException;

/** Settles what two people have changed, see {@link EditingSession#refresh(org.eclipse.core.runtime.IProgressMonitor)}. */
public final class Conflicts {

	private Conflicts() {
	}

	/**
	 * Settles a conflict on one object. Belongs to the model's thread. Their version is no edit of ours, so it cannot be
	 * undone, and neither can what was done before it.
	 *
	 * @param session
	 *            the session
	 * @param objectId
	 *            identifier of an object that both sides have changed
	 * @param keepMine
	 *            true to let the next save write our version over theirs, false to take theirs now
	 * @throws StoreException
	 *             if their version cannot be read
	 */
	public static void settle(EditingSession session, String objectId, boolean keepMine) throws StoreException {
		StoreException[] failure = new StoreException[1];
		session.unrecorded(() -> {
			try {
				session.knowledgeBase().resolve(objectId, keepMine);
			} catch (StoreException e) {
				failure[0] = e;
			}
			return null;
		});
		if (failure[0] != null) {
			throw failure[0];
		}
	}
}

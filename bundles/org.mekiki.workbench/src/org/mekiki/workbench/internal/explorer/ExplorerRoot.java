package org.mekiki.workbench.internal.explorer;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.session.SessionManager;

/** The invisible root of the explorer: whatever base is open. */
final class ExplorerRoot {

	static final ExplorerRoot INSTANCE = new ExplorerRoot();

	private ExplorerRoot() {
	}

	EditingSession session() {
		return SessionManager.get().active();
	}
}

package org.mekiki.workbench.internal.overview;

import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.session.SessionManager;

/** Opens the overview of every base that is opened, and closes the welcome page. */
public final class OverviewOpener implements SessionsListener {

	/** Begins to follow the active session; to be called once, when the window is there. */
	public static void start() {
		OverviewOpener opener = new OverviewOpener();
		SessionManager.get().addListener(opener);
		if (SessionManager.get().active() != null) {
			opener.sessionOpened(SessionManager.get().active());
		}
	}

	@Override
	public void sessionOpened(EditingSession session) {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		if (intro.getIntro() != null) {
			intro.closeIntro(intro.getIntro());
		}
		if (SessionManager.get().behind() == null) {
			OverviewEditor.open(session);
		}
	}
}

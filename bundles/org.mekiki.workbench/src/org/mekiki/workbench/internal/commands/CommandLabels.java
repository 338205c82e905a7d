package org.mekiki.workbench.internal.commands;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.session.SessionManager;

/** Keeps the labels of Undo and Redo up to date. */
public final class CommandLabels implements SessionsListener, SessionListener {

	/** Begins to follow the active session; to be called once, when the window is there. */
	public static void start() {
		CommandLabels labels = new CommandLabels();
		SessionManager.get().addListener(labels);
		if (SessionManager.get().active() != null) {
			labels.sessionOpened(SessionManager.get().active());
		}
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		stateChanged();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		stateChanged();
	}

	@Override
	public void stateChanged() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}
}

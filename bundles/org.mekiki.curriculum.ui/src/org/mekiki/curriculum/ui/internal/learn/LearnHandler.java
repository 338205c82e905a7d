package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.Sessions;

/** Goes to the courses of the trainee. */
public final class LearnHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed() && !Sandboxes.isInside());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (session != null && window != null) {
			try {
				Learning.open(PlatformUI.getWorkbench().showPerspective(LearnUi.PERSPECTIVE, window), session);
			} catch (WorkbenchException failure) {
				ILog.of(LearnHandler.class).error("The perspective cannot be opened", failure); //$NON-NLS-1$
			}
		}
		return null;
	}
}

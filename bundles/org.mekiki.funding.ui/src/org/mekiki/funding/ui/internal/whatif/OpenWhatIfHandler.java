package org.mekiki.funding.ui.internal.whatif;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Sessions;

/** Opens the editor of budgets that are divided anew. */
public final class OpenWhatIfHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		return session == null || window == null || window.getActivePage() == null ? null
				: WhatIfs.open(window.getActivePage(), session, null);
	}
}

package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.forms.PendingEdit;
import org.mekiki.workbench.internal.session.SessionManager;

/** A command of the workbench: takes over what is being typed, then does its work. */
abstract class BaseCommand extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		PendingEdit.commit();
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			run(window.getShell(), SessionManager.get().active(), event);
		}
		return null;
	}

	/** Does the work; the session is null if no base is open. */
	abstract void run(Shell shell, EditingSession session, ExecutionEvent event);
}

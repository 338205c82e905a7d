package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.sandbox.Sandbox;
import org.mekiki.workbench.internal.session.SessionManager;

/** File → Close; in a sandbox, only the sandbox is left. */
public final class CloseBaseHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		if (Sandbox.leave() == null) {
			SessionManager.get().close();
		}
	}
}

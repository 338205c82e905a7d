package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.session.RefreshJob;

/** File → Take over what others have saved. */
public final class RefreshHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		new RefreshJob(session).schedule();
	}
}

package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.files.FileCommands;

/** File → Back up. */
public final class BackupHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		FileCommands.backup(shell, session);
	}
}

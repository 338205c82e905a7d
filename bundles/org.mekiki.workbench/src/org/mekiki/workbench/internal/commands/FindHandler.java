package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.find.FindDialog;

/** Edit → Find. */
public final class FindHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		FindDialog.open(shell, ""); //$NON-NLS-1$
	}
}

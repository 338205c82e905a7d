package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.session.SaveJob;

/** File → Save: asks for a word on what was done, then saves in the background. */
public final class SaveHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		SaveDialog dialog = new SaveDialog(shell);
		if (session.isDirty() && dialog.open() == Window.OK) {
			new SaveJob(session, dialog.message()).schedule();
		}
	}
}

package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.reports.ReportCommands;

/** Makes a report from a description that is asked for. */
public final class MakeReportHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		ReportCommands.make(shell);
	}
}

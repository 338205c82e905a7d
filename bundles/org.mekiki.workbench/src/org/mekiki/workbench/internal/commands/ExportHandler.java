package org.mekiki.workbench.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.internal.exchange.Exchanges;

/** File → Export from knowledge base. */
public final class ExportHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		Exchanges.openExport(shell, session, null, Selections.elements(HandlerUtil.getCurrentSelection(event)));
	}
}

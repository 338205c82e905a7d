package org.mekiki.workbench.internal.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.exchange.Exchanges;

/** File → Import into knowledge base. */
public final class ImportHandler extends BaseCommand {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		Exchanges.openImport(shell, session, null, List.of());
	}
}

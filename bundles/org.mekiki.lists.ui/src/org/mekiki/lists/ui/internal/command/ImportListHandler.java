package org.mekiki.lists.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.workbench.api.ExchangeWizards;
import org.mekiki.workbench.api.Sessions;

/** Imports a list from a table, a file or the clipboard; which of them is said where the handler is declared. */
public final class ImportListHandler extends AbstractHandler implements IExecutableExtension {

	private static final String IMPORTER = "org.mekiki.lists.table"; //$NON-NLS-1$

	private boolean pasting;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		pasting = "paste".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(Sessions.active() != null);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (pasting) {
			ExchangeWizards.openImportOfClipboard(shell, IMPORTER);
		} else {
			ExchangeWizards.openImport(shell, IMPORTER, null);
		}
		return null;
	}
}

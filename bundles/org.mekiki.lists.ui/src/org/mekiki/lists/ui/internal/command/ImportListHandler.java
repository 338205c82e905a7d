package org.mekiki.lists.ui.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
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
		if (!pasting) {
			ExchangeWizards.openImport(shell, IMPORTER, null);
			return null;
		}
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text instanceof String table && !table.isBlank()) {
			Job.create(IMPORTER, (IJobFunction) monitor -> write(shell, table)).schedule();
		}
		return null;
	}

	/** Spreadsheets put cells with tabs between them on the clipboard; the import reads files. */
	private static IStatus write(Shell shell, String table) {
		try {
			Path file = Files.createTempFile("clipboard", ".tsv"); //$NON-NLS-1$ //$NON-NLS-2$
			Files.writeString(file, table);
			file.toFile().deleteOnExit();
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					ExchangeWizards.openImport(shell, IMPORTER, file);
				}
			});
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return Status.error(String.valueOf(failure.getLocalizedMessage()), failure);
		}
	}
}

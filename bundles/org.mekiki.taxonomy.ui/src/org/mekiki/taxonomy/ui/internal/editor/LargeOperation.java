package org.mekiki.taxonomy.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.taxonomy.TaxonomyOperation;

/** Runs an operation on thousands of technologies: the window shows how far it is, and lets the user cancel it. */
final class LargeOperation {

	private LargeOperation() {
	}

	/** Whether it was run; nothing has been changed if not. */
	static boolean run(EditingSession session, TaxonomyOperation operation) {
		String label = operation.label();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, label, 1);
				operation.execute(session, progress.split(1));
			});
			return true;
		} catch (InvocationTargetException e) {
			ILog.of(LargeOperation.class).error(label, e.getCause());
			MessageDialog.openError(Display.getCurrent().getActiveShell(), Messages.refusedTitle,
					String.valueOf(e.getCause().getLocalizedMessage()));
			return false;
		} catch (InterruptedException e) {
			ILog.of(LargeOperation.class).info("Cancelled: " + label, e); //$NON-NLS-1$
			return false;
		}
	}
}

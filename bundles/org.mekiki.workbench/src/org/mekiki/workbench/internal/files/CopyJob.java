package org.mekiki.workbench.internal.files;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.session.Failure;
import org.mekiki.workbench.internal.session.StoreFailures;

/** Copies a base on a background thread and says how it went. */
final class CopyJob extends Job {

	/** What copies. */
	@FunctionalInterface
	interface Copying {
		void run(IProgressMonitor monitor) throws StoreException;
	}

	/** What makes a new base. */
	@FunctionalInterface
	interface Making {
		void make(Location target, CreateOptions options, IProgressMonitor monitor) throws StoreException;
	}

	private final String success;
	private final Copying copying;
	private Runnable next;

	CopyJob(String name, String success, Copying copying) {
		super(name);
		this.success = success;
		this.copying = copying;
		setUser(true);
	}

	/** What to do on the UI thread when the copy is there. */
	void whenDone(Runnable action) {
		next = action;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		try {
			copying.run(monitor);
			display.asyncExec(this::succeeded);
		} catch (StoreException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			StoreFailures.log(e);
			display.asyncExec(() -> StoreFailures.ask(display.getActiveShell(),
					new Failure(Messages.notCopied, e.getMessage(), java.util.List.of())));
		}
		return Status.OK_STATUS;
	}

	private void succeeded() {
		if (success != null) {
			MessageDialog.openInformation(Display.getCurrent().getActiveShell(), getName(), success);
		}
		if (next != null) {
			next.run();
		}
	}
}

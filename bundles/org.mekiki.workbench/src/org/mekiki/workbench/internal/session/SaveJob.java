package org.mekiki.workbench.internal.session;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.preferences.UserPreferences;

/** Saves on a background thread; people go on working meanwhile. */
public final class SaveJob extends Job {

	private final EditingSession session;
	private final String message;

	/**
	 * Prepares a save.
	 *
	 * @param session
	 *            what to save
	 * @param message
	 *            what it is about; may be empty
	 */
	public SaveJob(EditingSession session, String message) {
		super(NLS.bind(Messages.saving, BaseNames.of(session)));
		this.session = session;
		this.message = message;
		setPriority(SHORT);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			session.save(author(), message, monitor);
			return Status.OK_STATUS;
		} catch (StoreException e) {
			if (e.problem() == Problem.CANCELLED) {
				return Status.CANCEL_STATUS;
			}
			StoreFailures.log(e);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> failed(e));
			return Status.OK_STATUS;
		}
	}

	private void failed(StoreException exception) {
		Failure.Remedy remedy = Unattended.isOn() ? null
				: StoreFailures.ask(Display.getCurrent().getActiveShell(), Failure.of(exception, true));
		if (remedy == Failure.Remedy.REFRESH) {
			new RefreshJob(session).schedule();
		} else if (remedy == Failure.Remedy.RETRY) {
			new SaveJob(session, message).schedule();
		}
	}

	private static String author() {
		return UserPreferences.author();
	}

	/** Saves with a progress dialog, for when the window is about to close; false if it was not saved. */
	static boolean saveAndWait(EditingSession session, String message) {
		try {
			new ProgressMonitorDialog(Display.getCurrent().getActiveShell()).run(true, true, monitor -> {
				try {
					session.save(author(), message, monitor);
				} catch (StoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof StoreException store) {
				StoreFailures.log(store);
				StoreFailures.ask(Display.getCurrent().getActiveShell(), Failure.of(store, true));
			} else {
				ILog.of(SaveJob.class).error("Saving failed", e.getCause()); //$NON-NLS-1$
			}
			return false;
		} catch (InterruptedException e) {
			ILog.of(SaveJob.class).info("Saving was cancelled", e); //$NON-NLS-1$
			return false;
		}
	}
}

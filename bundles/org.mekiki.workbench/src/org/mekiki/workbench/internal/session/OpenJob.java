package org.mekiki.workbench.internal.session;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.Recovery;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;

/** Opens or creates a base on a background thread and makes it the active one. */
final class OpenJob extends Job {

	private final Location location;
	private final Opening opening;
	private final Credentials credentials;

	OpenJob(String name, Location location, Opening opening, Credentials credentials) {
		super(name);
		this.location = location;
		this.opening = opening;
		this.credentials = credentials;
		setUser(true);
		setRule(BackgroundClose.ONE_AT_A_TIME);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		try {
			@SuppressWarnings("resource") // the session closes it
			KnowledgeBase base = opening.open(monitor);
			Recovery unsaved = UnsavedRecovery.find(base);
			AtomicReference<EditingSession> opened = new AtomicReference<>();
			display.syncExec(() -> opened.set(SessionManager.get().activate(base)));
			if (unsaved != null) {
				// asked after this job, whose progress dialog would lie above the question
				display.asyncExec(() -> UnsavedRecovery.offer(opened.get(), unsaved));
			}
			return Status.OK_STATUS;
		} catch (StoreException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			StoreFailures.log(e);
			display.asyncExec(() -> StoreFailures.show(e, location));
			return Status.OK_STATUS;
		} finally {
			credentials.wipe();
		}
	}
}

package org.mekiki.workbench.internal.session;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflicts;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.merge.Merging;

/** Takes over what others have saved, and lets the user settle what both sides have changed. */
public final class RefreshJob extends Job {

	private final EditingSession session;

	/**
	 * Prepares a refresh.
	 *
	 * @param session
	 *            what to refresh
	 */
	public RefreshJob(EditingSession session) {
		super(Messages.refreshing);
		this.session = session;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			session.refresh(monitor);
			// those that were put off before are among them: until they are settled, they cannot be saved
			List<Conflict> conflicts = Conflicts.read(session);
			if (!conflicts.isEmpty()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> settle(conflicts));
			}
			return Status.OK_STATUS;
		} catch (StoreException e) {
			StoreFailures.log(e);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!Unattended.isOn()) {
					StoreFailures.ask(null, new Failure(Messages.cannotRefresh, e.getMessage(), List.of()));
				}
			});
			return Status.OK_STATUS;
		}
	}

	private void settle(List<Conflict> conflicts) {
		if (!session.isClosed() && !Unattended.isOn()
				&& !new Merging(Display.getCurrent().getActiveShell(), session).settle(conflicts)) {
			new RefreshJob(session).schedule();
		}
	}
}

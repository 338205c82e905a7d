package org.mekiki.workbench.internal.sandbox;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;

/** Saves what was done in a copy, so that it can be gone on with, and closes it. */
final class LeaveJob extends Job {

	private final EditingSession copy;

	LeaveJob(EditingSession copy) {
		super(Messages.leaving);
		this.copy = copy;
		setPriority(SHORT);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (copy.isDirty()) {
				copy.save(Sessions.author(), "", monitor); //$NON-NLS-1$
			}
		} catch (StoreException failure) {
			// a sandbox that cannot be kept is made anew the next time
			ILog.of(LeaveJob.class).warn("What was done in the sandbox is lost", failure); //$NON-NLS-1$
		}
		PlatformUI.getWorkbench().getDisplay().syncExec(Sandbox::closeCopy);
		return Status.OK_STATUS;
	}
}

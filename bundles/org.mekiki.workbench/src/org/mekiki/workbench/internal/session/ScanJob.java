package org.mekiki.workbench.internal.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.JobFamilies;

/** Reads the whole model once, so that Find and Problems know it. */
final class ScanJob extends Job {

	private final EditingSession session;

	ScanJob(EditingSession session) {
		super(Messages.scanning);
		this.session = session;
		setPriority(DECORATE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SCAN;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		session.scan(monitor);
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}

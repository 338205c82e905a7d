package org.mekiki.workbench.internal.plugins;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.ProvisioningException;
import org.mekiki.workbench.internal.exchange.ProgressRow;

/** Changes the installation, or only looks at it, and tells the dialog what is installed then and how it went. */
final class ChangeJob extends Job {

	/** One change. */
	@FunctionalInterface
	interface Change {

		/** Makes it; returns a sentence that says what was done, or an empty one. */
		String make(IProgressMonitor monitor) throws ProvisioningException;
	}

	/** The platform tells in English which files it fetches; how far it is says enough. */
	private static final class Wordless extends ProgressMonitorWrapper {

		Wordless(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int totalWork) {
			super.beginTask("", totalWork); //$NON-NLS-1$
		}

		@Override
		public void setTaskName(String name) {
			// the name of the job stays
		}

		@Override
		public void subTask(String name) {
			// the name of the job stays
		}
	}

	/** How it went. */
	record Outcome(String done, String failure) {
	}

	private final Installation installation;
	private final ProgressRow row;
	private final Change change;
	private final Display display;
	private final BiConsumer<List<PlugIn>, Outcome> listener;

	/** The listener is called on the UI thread; it gets null for what is installed if that cannot be found out. */
	ChangeJob(String name, Installation installation, ProgressRow row, Display display, Change change,
			BiConsumer<List<PlugIn>, Outcome> listener) {
		super(name);
		this.installation = installation;
		this.row = row;
		this.display = display;
		this.change = change;
		this.listener = listener;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Outcome outcome;
		try {
			outcome = new Outcome(change.make(new Wordless(row.following(monitor))), null);
		} catch (ProvisioningException refused) {
			ILog.of(ChangeJob.class).info(refused.getMessage(), refused);
			outcome = new Outcome(null, refused.getMessage());
		} catch (OperationCanceledException stopped) {
			outcome = new Outcome(null, Messages.stopped);
		} catch (RuntimeException | LinkageError broken) {
			ILog.of(ChangeJob.class).error("The plug-ins could not be changed", broken); //$NON-NLS-1$
			outcome = new Outcome(null, NLS.bind(Messages.broken, broken.toString()));
		}
		tell(installed(), outcome);
		return Status.OK_STATUS;
	}

	private List<PlugIn> installed() {
		try {
			return installation.installed();
		} catch (ProvisioningException unknown) {
			return null;
		}
	}

	private void tell(List<PlugIn> installed, Outcome outcome) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> listener.accept(installed, outcome));
		}
	}
}

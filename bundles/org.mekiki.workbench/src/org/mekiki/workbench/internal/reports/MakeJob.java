package org.mekiki.workbench.internal.reports;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.report.api.Report;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportExport;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportRunner;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.files.WholeFile;
import org.mekiki.workbench.internal.results.SavedStates;

/** Makes a report from its description: runs its analyses on the open base and writes the pages. */
public final class MakeJob extends Job {

	private final EditingSession session;
	private final Path source;
	private final Path target;
	private final Consumer<Outcome> done;
	private final boolean dirty;
	private final Display display = Display.getCurrent();

	/**
	 * How it went.
	 *
	 * @param written
	 *            whether the file is there
	 * @param message
	 *            says how it went
	 */
	public record Outcome(boolean written, String message) {
	}

	/**
	 * Prepares. UI thread.
	 *
	 * @param session
	 *            the base
	 * @param source
	 *            the description
	 * @param target
	 *            where to; its ending says as what
	 * @param done
	 *            hears how it went, on the UI thread, unless it was cancelled
	 */
	public MakeJob(EditingSession session, Path source, Path target, Consumer<Outcome> done) {
		super(NLS.bind(Messages.making, target.getFileName()));
		this.session = session;
		this.source = source;
		this.target = target;
		this.done = done;
		dirty = session.isDirty();
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path at = source;
		try {
			if (ReportExport.Format.of(target).isEmpty()) {
				return fail(NLS.bind(Messages.unknownKind, target.getFileName()), null);
			}
			ReportDescription description = ReportFiles.read(source);
			ReportFiles.used(source);
			Report report = new ReportRunner(session.access(), SavedStates.of(session, dirty)).run(description, List.of(), monitor);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			at = target;
			ReportExport.write(report, target);
			String message = report.problems().isEmpty() ? NLS.bind(Messages.made, target)
					: NLS.bind(Messages.madeWithProblems, target, String.join("\n", report.problems())); //$NON-NLS-1$
			tell(new Outcome(true, message));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (ReportFormatException wrong) {
			return fail(source + ": " + NLS.bind(Messages.notADescription, wrong.getMessage()), wrong); //$NON-NLS-1$
		} catch (IOException | RuntimeException failure) {
			if (failure instanceof NoSuchFileException && at == source) {
				ReportFiles.gone(source);
			}
			return fail(at + ": " + WholeFile.reason(at, failure), failure); //$NON-NLS-1$
		}
	}

	private IStatus fail(String reason, Exception failure) {
		ILog.of(MakeJob.class).warn("The report " + target + " was not written", failure); //$NON-NLS-1$ //$NON-NLS-2$
		tell(new Outcome(false, NLS.bind(Messages.notMade, target, reason)));
		return Status.OK_STATUS;
	}

	private void tell(Outcome outcome) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> done.accept(outcome));
		}
	}
}

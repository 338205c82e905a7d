package org.mekiki.workbench.internal.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.Section;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.api.Markings;
import org.mekiki.report.api.ReportRunner;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.files.WholeFile;

/** Writes the result that an editor shows to files, in the background; the editor tells how it went. */
public final class ResultFiles {

	private ResultFiles() {
	}

	/**
	 * Writes what an editor shows. Of tables and charts, a format for one takes the one in front. UI thread.
	 *
	 * @param editor
	 *            shows a result
	 * @param file
	 *            where to; its ending says as what, an unknown one is refused
	 */
	public static void export(ResultEditor editor, Path file) {
		AnalysisRun run = editor.run();
		ExportFormat format = ExportFormat.of(file).filter(ExportFormat.of(run.result())::contains).orElse(null);
		if (format == null) {
			editor.page().tellError(NLS.bind(Messages.exportUnknown, file.getFileName(), endings(run)), null);
			return;
		}
		new Exporting(editor, run, editor.page().tabs().section(), format, file).schedule();
	}

	private static String endings(AnalysisRun run) {
		return String.join(", ", ExportFormat.of(run.result()).stream().map(ExportFormat::ending).toList()); //$NON-NLS-1$
	}

	/** Writes one file. */
	private static final class Exporting extends Job {

		private final ResultEditor editor;
		private final EditingSession session;
		private final AnalysisRun run;
		private final Section front;
		private final ExportFormat format;
		private final Path file;
		private final boolean dirty;
		private final Locale locale = DataLanguage.interfaceLocale();
		private final Display display = Display.getCurrent();

		Exporting(ResultEditor editor, AnalysisRun run, Section front, ExportFormat format, Path file) {
			super(NLS.bind(Messages.exporting, file.getFileName()));
			this.editor = editor;
			session = editor.input().session();
			this.run = run;
			this.front = front;
			this.format = format;
			this.file = file;
			dirty = session.isDirty() || session.access().version() != run.version();
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == JobFamilies.VIEW;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				ExportOptions options = options(monitor);
				WholeFile.write(file, out -> {
					format.write(run.result(), front, options, out);
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
				});
				tell(() -> editor.page().tellDone(NLS.bind(Messages.exported, file),
						List.of(new NoticeBar.Deed(Messages.openFile, () -> Program.launch(file.toString())))));
				return Status.OK_STATUS;
			} catch (OperationCanceledException cancelled) {
				return Status.CANCEL_STATUS;
			} catch (IOException | RuntimeException failure) {
				ILog.of(ResultFiles.class).error("The file " + file + " cannot be written", failure); //$NON-NLS-1$ //$NON-NLS-2$
				String reason = WholeFile.reason(file, failure);
				tell(() -> editor.page().tellError(NLS.bind(Messages.exportFailed, file, reason),
						new NoticeBar.Deed(Messages.tryAgain, () -> new ExportMenu(editor).ask(format))));
				return Status.OK_STATUS;
			}
		}

		private ExportOptions options(IProgressMonitor monitor) {
			String marking;
			try (ModelLease lease = session.access().lease(monitor)) {
				marking = Markings.of(lease, List.of(run.result()));
			}
			return new ExportOptions(locale, marking,
					ReportRunner.origin(session.access(), SavedStates.of(session, dirty), locale));
		}

		private void tell(Runnable message) {
			if (!display.isDisposed()) {
				display.asyncExec(message);
			}
		}
	}
}

package org.mekiki.workbench.internal.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.report.api.LocalText;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportItem;
import org.mekiki.report.api.ReportJson;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.files.WholeFile;

/** Appends an analysis with its values to the description of a report, or makes one with it. */
public final class AddJob extends Job {

	private final AnalysisRun run;
	private final Path existing;
	private final String title;
	private final Listener listener;
	private final Locale locale = DataLanguage.interfaceLocale();
	private final Display display = Display.getCurrent();

	/** Hears how it went, on the UI thread. */
	public interface Listener {

		/**
		 * It was added.
		 *
		 * @param file
		 *            the description
		 * @param message
		 *            says so
		 */
		void added(Path file, String message);

		/**
		 * Nothing was changed.
		 *
		 * @param message
		 *            says why
		 */
		void failed(String message);
	}

	/** Two of them never write the same file. */
	private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private AddJob(AnalysisRun run, Path existing, String title, Listener listener) {
		super(NLS.bind(Messages.adding, existing == null ? title : existing.getFileName()));
		this.run = run;
		this.existing = existing;
		this.title = title;
		this.listener = listener;
		setRule(ONE_BY_ONE);
	}

	/**
	 * Adds to an existing description. UI thread.
	 *
	 * @param run
	 *            the analysis and its values
	 * @param file
	 *            the description
	 * @param listener
	 *            hears how it went
	 * @return to be scheduled
	 */
	public static AddJob to(AnalysisRun run, Path file, Listener listener) {
		return new AddJob(run, file, "", listener); //$NON-NLS-1$
	}

	/**
	 * Makes a new description in the folder of the workspace. UI thread.
	 *
	 * @param run
	 *            the analysis and its values
	 * @param title
	 *            heading of the report, not blank
	 * @param listener
	 *            hears how it went
	 * @return to be scheduled
	 */
	public static AddJob toNew(AnalysisRun run, String title, Listener listener) {
		return new AddJob(run, null, title, listener);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path file = existing;
		try {
			file = existing == null ? ReportFiles.unused(title) : existing;
			ReportDescription description = added(existing == null ? empty() : ReportFiles.read(existing));
			String json = ReportJson.write(description);
			// what cannot be read again is not written: a description has its bounds
			ReportJson.read(json);
			WholeFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
			ReportFiles.used(file);
			Path done = file;
			tell(() -> listener.added(done, NLS.bind(Messages.added, new Object[] { description.title().in(locale),
					Integer.toString(description.items().size()), done })));
		} catch (ReportFormatException wrong) {
			fail(file, NLS.bind(Messages.notADescription, wrong.getMessage()), wrong);
		} catch (IOException | RuntimeException failure) {
			if (failure instanceof NoSuchFileException && existing != null) {
				ReportFiles.gone(existing);
			}
			fail(file, WholeFile.reason(file == null ? ReportFiles.folder() : file, failure), failure);
		}
		return Status.OK_STATUS;
	}

	private ReportDescription empty() {
		boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
		return new ReportDescription(new LocalText(japanese ? "" : title, japanese ? title : ""), LocalText.NONE, //$NON-NLS-1$ //$NON-NLS-2$
				List.of(locale), List.of());
	}

	private ReportDescription added(ReportDescription before) {
		List<ReportItem> items = new ArrayList<>(before.items());
		items.add(new ReportItem.AnalysisRequest(run.analysis().id(), LocalText.NONE, run.values(), List.of()));
		return new ReportDescription(before.title(), before.text(), before.languages(), items);
	}

	private void fail(Path file, String reason, Exception failure) {
		ILog.of(AddJob.class).warn("Nothing was added to " + file, failure); //$NON-NLS-1$
		tell(() -> listener.failed(NLS.bind(Messages.notAdded, file == null ? title : file, reason)));
	}

	private void tell(Runnable message) {
		if (!display.isDisposed()) {
			display.asyncExec(message);
		}
	}
}

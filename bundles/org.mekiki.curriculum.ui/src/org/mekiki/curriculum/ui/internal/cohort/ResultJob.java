package org.mekiki.curriculum.ui.internal.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.result.Result;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/** Runs an analysis about a cohort for a view of it. */
final class ResultJob extends Job {

	private final ModelAccess access;
	private final String analysis;
	private final Map<String, List<String>> values;
	private final Consumer<Result> done;
	private final Consumer<String> failed;
	private final Locale locale = DataLanguage.interfaceLocale();
	private final String language = DataLanguage.current();
	private final Display display = Display.getCurrent();

	/** UI thread; so are the calls of the consumers. */
	ResultJob(ModelAccess access, String analysis, Map<String, List<String>> values, Consumer<Result> done,
			Consumer<String> failed) {
		super(Messages.reading);
		this.access = access;
		this.analysis = analysis;
		this.values = values;
		this.done = done;
		this.failed = failed;
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Result result = new AnalysisRunner(access, locale, language).run(AnalysisDescriptor.find(analysis), values, monitor)
					.result();
			tell(monitor, () -> done.accept(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (AnalysisException nothing) {
			tell(monitor, () -> failed.accept(nothing.getMessage()));
			return Status.OK_STATUS;
		} catch (ArgumentsException | FaultException failure) {
			ILog.of(ResultJob.class).error(analysis, failure);
			tell(monitor, () -> failed.accept(failure.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private void tell(IProgressMonitor monitor, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					news.run();
				}
			});
		}
	}
}

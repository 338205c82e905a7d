package org.mekiki.workbench.internal.results;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/** Runs an analysis in the background; cancelling it takes at most a fifth of a second. */
final class AnalysisJob extends Job {

	private final AnalysisDescriptor analysis;
	private final Map<String, List<String>> values;
	private final ModelAccess access;
	private final AnalysisRunner runner;
	private final Display display = Display.getCurrent();
	private final RunProgress progress = new RunProgress();
	/** Set when the run has ended, read on the UI thread. */
	private volatile Outcome outcome;
	private Consumer<Outcome> taker;

	/**
	 * Prepares a run. UI thread.
	 *
	 * @param analysis
	 *            which
	 * @param values
	 *            values of its parameters
	 * @param access
	 *            lends the model
	 */
	AnalysisJob(AnalysisDescriptor analysis, Map<String, List<String>> values, ModelAccess access) {
		super(analysis.label());
		this.analysis = analysis;
		this.values = values;
		this.access = access;
		runner = new AnalysisRunner(access, DataLanguage.interfaceLocale(), DataLanguage.current());
		setPriority(INTERACTIVE);
		addJobChangeListener(IJobChangeListener.onDone(event -> ended()));
	}

	/** The values that the analysis runs with. */
	Map<String, List<String>> values() {
		return values;
	}

	/**
	 * Hands over the outcome as soon as there is one, at once if there is one already. UI thread.
	 *
	 * @param consumer
	 *            takes the outcome once, on the UI thread
	 */
	void whenEnded(Consumer<Outcome> consumer) {
		taker = consumer;
		handOver();
	}

	/** A job that is cancelled before it begins ends without having run. */
	private void ended() {
		if (outcome == null) {
			outcome = new Outcome.Cancelled();
		}
		if (!display.isDisposed()) {
			display.asyncExec(this::handOver);
		}
	}

	private void handOver() {
		if (outcome != null && taker != null) {
			Consumer<Outcome> waiting = taker;
			taker = null;
			waiting.accept(outcome);
		}
	}

	/** How far the run is; may be asked at any time. */
	RunProgress progress() {
		return progress;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW || family == access;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		outcome = outcome(progress.following(monitor));
		return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private Outcome outcome(IProgressMonitor monitor) {
		try {
			AnalysisRun run = runner.run(analysis, values, monitor);
			return monitor.isCanceled() ? new Outcome.Cancelled() : new Outcome.Success(run);
		} catch (OperationCanceledException cancelled) {
			return new Outcome.Cancelled();
		} catch (ArgumentsException wrong) {
			return new Outcome.Refused(wrong.problems());
		} catch (AnalysisException none) {
			return new Outcome.NoAnswer(none.getMessage());
		} catch (FaultException failed) {
			return new Outcome.Failed(failed.fault());
		} catch (RuntimeException unexpected) {
			ILog.of(AnalysisJob.class).error("The run of " + analysis.id() + " could not be made", unexpected); //$NON-NLS-1$ //$NON-NLS-2$
			return new Outcome.NoAnswer(String.valueOf(unexpected.getMessage()));
		}
	}
}

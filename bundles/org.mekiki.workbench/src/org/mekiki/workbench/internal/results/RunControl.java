package org.mekiki.workbench.internal.results;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.DataLanguage;

/** Runs an analysis, one run at a time, and keeps what the last one found. Belongs to the UI thread. */
final class RunControl {

	/** What takes longer than this is shown as running. Milliseconds. */
	private static final int SOON = 150;
	/** How often progress is looked at. Milliseconds. */
	private static final int PACE = 100;

	private final EditingSession session;
	private final AnalysisDescriptor analysis;
	private final Listener listener;
	private AnalysisJob job;
	private AnalysisRun last;
	private String language = ""; //$NON-NLS-1$

	/** Hears how runs go on; all methods are called on the UI thread. */
	interface Listener {

		/** The run takes long enough to be shown; called again and again while it goes on. */
		void running(int percent, String task);

		/** The run has ended. */
		void ended(Outcome outcome);
	}

	RunControl(EditingSession session, AnalysisDescriptor analysis, Listener listener) {
		this.session = session;
		this.analysis = analysis;
		this.listener = listener;
	}

	/** Starts a run; one that is going on is cancelled. */
	void start(Map<String, List<String>> values) {
		AnalysisJob started = new AnalysisJob(analysis, values, session.access());
		started.schedule();
		take(started);
	}

	/** Goes on with a run that was started before there was anything to show it in; one that is going on is cancelled. */
	void take(AnalysisJob started) {
		cancel();
		language = DataLanguage.current();
		job = started;
		Display.getCurrent().timerExec(SOON, () -> look(started));
		started.whenEnded(outcome -> {
			if (job == started) {
				job = null;
				if (outcome instanceof Outcome.Success success) {
					last = success.run();
				}
				listener.ended(outcome);
			}
		});
	}

	private void look(AnalysisJob running) {
		if (job == running) {
			listener.running(running.progress().percent(), running.progress().task());
			Display.getCurrent().timerExec(PACE, () -> look(running));
		}
	}

	/** Cancels the run that is going on; it ends a moment later. */
	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Cancels and does not want to hear any more. */
	void abandon() {
		cancel();
		job = null;
	}

	boolean isRunning() {
		return job != null;
	}

	/** What was found last; null for nothing yet. */
	AnalysisRun last() {
		return last;
	}

	/** Whether the base was edited since the last run, or its data are shown in another language now. */
	boolean isStale() {
		return last != null && (last.version() != session.access().version() || isInOtherLanguage());
	}

	boolean isInOtherLanguage() {
		return last != null && !language.equals(DataLanguage.current());
	}
}

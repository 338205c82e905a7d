package org.mekiki.curriculum.ui.internal.learn;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.api.player.RunState;

/**
 * Records what a package says. Packages speak often: what only moves the place is recorded now and then, a new status or score
 * and the last words at once.
 */
final class RunRecorder {

	private static final int PAUSE = 15_000;

	private final StepHost host;
	private final Walk walk;
	private final Step step;
	private final Display display;
	private final Runnable news;
	private final Consumer<String> requests;
	private RunState heard;
	private RunState recorded;
	private String attempt = ""; //$NON-NLS-1$
	private Timing left;
	private boolean waiting;

	/**
	 * Prepares. UI thread.
	 *
	 * @param news
	 *            called when something was recorded
	 * @param requests
	 *            takes where the package wants to go when it has ended
	 */
	RunRecorder(StepHost host, Step step, RunState before, Runnable news, Consumer<String> requests) {
		this.host = host;
		this.step = step;
		this.news = news;
		this.requests = requests;
		walk = host.walk();
		display = Display.getCurrent();
		recorded = before;
	}

	/** What the package has said last. */
	RunState state() {
		return heard == null ? recorded : heard;
	}

	/** Any thread. */
	void hear(RunState state) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> take(state));
		}
	}

	private void take(RunState state) {
		heard = state;
		boolean over = !state.request().isEmpty();
		boolean important = over || left != null || attempt.isEmpty() || state.state() != recorded.state() || !state.status().equals(recorded.status())
				|| !String.valueOf(state.score()).equals(String.valueOf(recorded.score()));
		if (important) {
			record();
			if (over && left == null) {
				requests.accept(state.request());
			}
		} else if (!waiting) {
			waiting = true;
			display.timerExec(PAUSE, () -> {
				waiting = false;
				record();
			});
		}
	}

	/** Writes down what was heard last. */
	private void record() {
		if (heard != null && !heard.equals(recorded)) {
			recorded = heard;
			attempt = walk.said(step, heard, left == null ? host.timing() : left, attempt);
			news.run();
		}
	}

	/** The trainee goes to another step; last words may still come. */
	void leave() {
		left = host.timing();
		record();
	}
}

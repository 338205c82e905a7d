package org.mekiki.curriculum.ui.internal.learn;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.mekiki.curriculum.api.learning.Timing;

/**
 * Measures how long a step is worked on: while it is in front, and without long pauses in which nobody touches keys or
 * mouse.
 */
final class StepClock {

	/** Longest time between two touches that counts as work. */
	private static final long PAUSE = TimeUnit.MINUTES.toNanos(15);
	private static final int[] TOUCHES = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

	private final Listener touched = event -> tick();
	private final Display display;
	private Instant started = Instant.now();
	private long worked;
	private long last;
	private boolean running;

	StepClock(Display display) {
		this.display = display;
		for (int touch : TOUCHES) {
			display.addFilter(touch, touched);
		}
	}

	/** Begins a step. */
	void begin(int before) {
		started = Instant.now();
		worked = TimeUnit.SECONDS.toNanos(before);
		last = System.nanoTime();
		running = true;
	}

	void pause() {
		tick();
		running = false;
	}

	void resume() {
		last = System.nanoTime();
		running = true;
	}

	private void tick() {
		if (running) {
			long now = System.nanoTime();
			worked += Math.min(PAUSE, now - last);
			last = now;
		}
	}

	Timing timing() {
		tick();
		return new Timing(started, (int) TimeUnit.NANOSECONDS.toSeconds(worked));
	}

	void dispose() {
		if (!display.isDisposed()) {
			for (int touch : TOUCHES) {
				display.removeFilter(touch, touched);
			}
		}
	}
}

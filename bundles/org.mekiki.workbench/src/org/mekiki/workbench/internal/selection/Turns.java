package org.mekiki.workbench.internal.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.widgets.Control;

/**
 * Does what is too long for one turn of the UI thread in several: between two steps everything else that waits has its
 * chance, such as painting and typing. What is started later replaces what has not been done yet.
 */
public final class Turns {

	private final Control control;
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private boolean waiting;

	/**
	 * Starts with nothing to do.
	 *
	 * @param control
	 *            is filled by the steps; once it is disposed none of them is done
	 */
	public Turns(Control control) {
		this.control = control;
	}

	/**
	 * Does other steps instead of those that are left. UI thread.
	 *
	 * @param others
	 *            one for each turn, each quick; one that fails does not keep the next from being done
	 */
	public void start(List<Runnable> others) {
		steps.clear();
		steps.addAll(others);
		wake();
	}

	/** Does nothing of what is left. */
	public void stop() {
		steps.clear();
	}

	private void wake() {
		if (!waiting && !steps.isEmpty()) {
			waiting = true;
			control.getDisplay().asyncExec(this::step);
		}
	}

	private void step() {
		waiting = false;
		if (control.isDisposed() || steps.isEmpty()) {
			return;
		}
		try {
			steps.poll().run();
		} finally {
			if (!control.isDisposed()) {
				wake();
			}
		}
	}
}

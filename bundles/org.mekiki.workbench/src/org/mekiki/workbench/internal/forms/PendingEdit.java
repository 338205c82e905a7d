package org.mekiki.workbench.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * What was typed into a field but not taken over yet. A field takes its text over when it loses the focus; commands
 * that do not move the focus, such as Save and Undo, call {@link #commit()} first.
 */
public final class PendingEdit {

	private static final String KEY = "org.mekiki.workbench.pending"; //$NON-NLS-1$

	private PendingEdit() {
	}

	/** Takes over what is being typed in the control that has the focus, if there is something. */
	public static void commit() {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null && focus.getData(KEY) instanceof Runnable pending) {
			pending.run();
		}
	}

	static void register(Control control, Runnable commit, Runnable revert, boolean enterCommits) {
		control.setData(KEY, commit);
		control.addFocusListener(FocusListener.focusLostAdapter(event -> commit.run()));
		control.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				revert.run();
			} else if (enterCommits && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				commit.run();
			}
		});
	}
}

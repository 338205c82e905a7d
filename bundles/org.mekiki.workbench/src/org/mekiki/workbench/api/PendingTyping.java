package org.mekiki.workbench.api;

import org.eclipse.swt.widgets.Control;
import org.mekiki.workbench.internal.forms.PendingEdit;

/**
 * Text that is typed into a control of a plug-in and becomes an edit a moment later. Save and Undo take it over first, so that
 * nothing that is seen on the screen is left out. UI thread.
 *
 * @since 0.1
 */
public final class PendingTyping {

	private PendingTyping() {
	}

	/**
	 * Registers a control.
	 *
	 * @param control
	 *            what is typed into
	 * @param takeOver
	 *            makes an edit of what was typed, if something was; called when the window is about to save or undo
	 */
	public static void register(Control control, Runnable takeOver) {
		PendingEdit.register(control, takeOver);
	}

	/**
	 * Says whether there is something that was not taken over yet.
	 *
	 * @param typing
	 *            true after a key, false after the edit
	 */
	public static void typing(boolean typing) {
		PendingEdit.typing(typing);
	}
}

package org.mekiki.workbench.api;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.sandbox.Sandbox;

/**
 * A copy of the open base to try things out on. While somebody is inside, every view and command works on the copy, the
 * window has a coloured frame, and a banner says where one is; the base itself stays open behind it, with its unsaved work,
 * and cannot be reached from the window. UI thread.
 *
 * @since 0.1
 */
public final class Sandboxes {

	private Sandboxes() {
	}

	/**
	 * Goes into a copy of the open base as it was saved last. A copy that is there already is gone on with.
	 *
	 * @param folder
	 *            where the copy is kept; its parent need not exist
	 * @param fresh
	 *            whether a copy that is there is thrown away first
	 * @param banner
	 *            one line: what the sandbox is for
	 * @param back
	 *            called after the user has left by the button of the banner; may be null
	 * @return the job that makes or opens the copy, already scheduled; it fails with a message if that is not possible.
	 *         Null if no base is open or the user does not give the password of an encrypted one
	 */
	public static Job enter(Path folder, boolean fresh, String banner, Runnable back) {
		return Sandbox.enter(folder, fresh, banner, back);
	}

	/**
	 * Leaves the copy: saves and closes it, and brings back the base and the editors that were open on it.
	 *
	 * @return the job that saves, already scheduled; null if nobody is inside
	 */
	public static Job leave() {
		return Sandbox.leave();
	}

	/**
	 * Whether the active session is that of a copy.
	 *
	 * @return false outside
	 */
	public static boolean isInside() {
		return outside() != null;
	}

	/**
	 * The session on the base itself, to record something while a copy covers it. It must not be shown.
	 *
	 * @return null unless somebody is inside
	 */
	public static EditingSession outside() {
		return Sandbox.outside();
	}
}

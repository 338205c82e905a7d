package org.mekiki.workbench.api;

import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.workbench.internal.preferences.UserPreferences;
import org.mekiki.workbench.internal.session.SessionManager;

/** The knowledge base that the workbench has open. At most one is open at a time. */
public final class Sessions {

	private Sessions() {
	}

	/**
	 * The session on the open base.
	 *
	 * @return the session, or null if no base is open
	 */
	public static EditingSession active() {
		return SessionManager.get().active();
	}

	/**
	 * Opens a base in the background and makes it the active one; the one that is open now is closed before, after
	 * asking for unsaved work. What goes wrong is told to the user.
	 *
	 * @param location
	 *            where the base is
	 * @param options
	 *            how to open it
	 * @return the job that opens, already scheduled; null if the user wants to keep the present base open
	 */
	public static Job open(Location location, OpenOptions options) {
		return SessionManager.get().open(location, options);
	}

	/**
	 * Creates a base in the background and makes it the active one, as {@link #open(Location, OpenOptions)} does.
	 *
	 * @param location
	 *            where the base shall be
	 * @param options
	 *            how to create it
	 * @return the job that creates, already scheduled; null if the user wants to keep the present base open
	 */
	public static Job create(Location location, CreateOptions options) {
		return SessionManager.get().create(location, options);
	}

	/**
	 * Closes the open base, after asking for unsaved work.
	 *
	 * @return false if the user wants to keep it open
	 */
	public static boolean close() {
		return SessionManager.get().close();
	}

	/**
	 * Who works in this window, as stated with every save: the account, unless the user has set another name.
	 *
	 * @return never blank unless the account has no name
	 */
	public static String author() {
		return UserPreferences.author();
	}

	/**
	 * Adds a listener; adding it twice has no effect.
	 *
	 * @param listener
	 *            who wants to hear of opened and closed bases
	 */
	public static void addListener(SessionsListener listener) {
		SessionManager.get().addListener(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer wants to hear
	 */
	public static void removeListener(SessionsListener listener) {
		SessionManager.get().removeListener(listener);
	}
}

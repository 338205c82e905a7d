package org.mekiki.workbench.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.SessionsListener;

/** Opens, holds and closes the one active session. Belongs to the UI thread; the work is done in jobs. */
public final class SessionManager {

	private static final SessionManager INSTANCE = new SessionManager();

	private final List<SessionsListener> listeners = new CopyOnWriteArrayList<>();
	private BaseOpener opener = BaseOpener.STORE;
	private EditingSession active;
	private EditingSession behind;

	private SessionManager() {
		DataLanguage.addListener(this::languagesChanged);
	}

	/**
	 * The one manager of the workbench.
	 *
	 * @return the manager
	 */
	public static SessionManager get() {
		return INSTANCE;
	}

	/**
	 * The active session.
	 *
	 * @return the session, or null
	 */
	public EditingSession active() {
		return active;
	}

	/**
	 * The session that stays open behind a copy of its base.
	 *
	 * @return null unless a copy is the active one
	 */
	public EditingSession behind() {
		return behind;
	}

	/**
	 * Replaces the way bases are opened, for tests.
	 *
	 * @param other
	 *            opens bases from now on
	 */
	public void setOpener(BaseOpener other) {
		opener = other;
	}

	/**
	 * Opens a base in the background.
	 *
	 * @param location
	 *            where it is
	 * @param options
	 *            how to open it
	 * @return the job, or null if the user keeps the present base
	 */
	public Job open(Location location, OpenOptions options) {
		return start(new OpenJob(NLS.bind(Messages.opening, BaseNames.of(location)), location,
				monitor -> opener.open(location, options, monitor), options.credentials()));
	}

	/**
	 * Creates a base in the background and opens it.
	 *
	 * @param location
	 *            where it shall be
	 * @param options
	 *            how to create it
	 * @return the job, or null if the user keeps the present base
	 */
	public Job create(Location location, CreateOptions options) {
		return start(new OpenJob(NLS.bind(Messages.creating, BaseNames.of(location)), location,
				monitor -> opener.create(location, options, monitor), options.credentials()));
	}

	/**
	 * Makes a base in the background in some other way and opens it.
	 *
	 * @param location
	 *            where it will be
	 * @param making
	 *            makes it; called on a background thread
	 * @return the job, or null if the user keeps the present base
	 */
	public Job make(Location location, Opening making) {
		return start(new OpenJob(NLS.bind(Messages.creating, BaseNames.of(location)), location, making,
				Credentials.none()));
	}

	private Job start(Job job) {
		if (!close()) {
			return null;
		}
		job.schedule();
		return job;
	}

	/**
	 * Makes an open base the active one. UI thread.
	 *
	 * @param base
	 *            the base
	 * @return the new session
	 */
	public EditingSession activate(KnowledgeBase base) {
		deactivate();
		RecentBases.add(base.location());
		return start(base, new SessionOptions(UnsavedRecovery.folder()));
	}

	private EditingSession start(KnowledgeBase base, SessionOptions options) {
		EditingSession session = new EditingSession(BackgroundClose.wrap(base), new SwtModelThread(Display.getCurrent()), options);
		active = session;
		languagesChanged();
		tell(listener -> listener.sessionOpened(session));
		new ScanJob(session).schedule();
		return session;
	}

	/**
	 * Makes a copy of the active base the active one. The base itself stays open behind it, with its unsaved work; nothing
	 * in the window shows it any more. UI thread.
	 *
	 * @param copy
	 *            the open copy
	 * @return the session on the copy
	 */
	public EditingSession cover(KnowledgeBase copy) {
		EditingSession covered = behind == null ? active : behind;
		if (behind != null) {
			uncover();
		}
		active = null;
		behind = covered;
		tell(listener -> listener.sessionClosed(covered));
		// the journal of unsaved work goes by the identity of the base, which is that of the copy, too
		return start(copy, SessionOptions.PLAIN);
	}

	/**
	 * Closes the copy without asking and brings the base behind it back. UI thread.
	 *
	 * @return the session on the base; null if there is no copy
	 */
	public EditingSession uncover() {
		EditingSession back = behind;
		if (back != null) {
			behind = null;
			deactivate();
			active = back;
			languagesChanged();
			tell(listener -> listener.sessionOpened(back));
		}
		return back;
	}

	private void languagesChanged() {
		if (active != null) {
			active.checks().setLanguages(DataLanguage.interfaceLocale(), DataLanguage.current());
		}
	}

	/**
	 * Closes the active session, after asking for unsaved work. UI thread.
	 *
	 * @return false if the user keeps it
	 */
	public boolean close() {
		if (behind != null) {
			if (active.isDirty() && !SaveJob.saveAndWait(active, "")) { //$NON-NLS-1$
				return false;
			}
			uncover();
		}
		if (active != null && !UnsavedWork.mayClose(active)) {
			return false;
		}
		deactivate();
		return true;
	}

	/** Closes the active session without asking. UI thread. */
	public void deactivate() {
		if (behind != null) {
			uncover();
		}
		if (active != null) {
			EditingSession closing = active;
			active = null;
			tell(listener -> listener.sessionClosed(closing));
			closing.close();
		}
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener
	 *            who wants to hear
	 */
	public void addListener(SessionsListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer wants to hear
	 */
	public void removeListener(SessionsListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<SessionsListener> event) {
		for (SessionsListener listener : listeners) {
			try {
				event.accept(listener);
			} catch (RuntimeException failure) {
				ILog.of(SessionManager.class).error("A listener of sessions failed: " + listener, failure); //$NON-NLS-1$
			}
		}
	}
}

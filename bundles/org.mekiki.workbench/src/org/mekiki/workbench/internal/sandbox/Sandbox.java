package org.mekiki.workbench.internal.sandbox;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.files.PasswordDialog;
import org.mekiki.workbench.internal.session.BaseNames;
import org.mekiki.workbench.internal.session.SessionManager;

/** The one sandbox of the window: goes in and out, and sees to the frame and the editors. UI thread. */
public final class Sandbox implements SessionsListener {

	private static Sandbox current;

	private final WindowFrame frame;
	private final SetAside editors;

	private Sandbox(WindowFrame frame, SetAside editors) {
		this.frame = frame;
		this.editors = editors;
	}

	/**
	 * Goes into a copy of the open base.
	 *
	 * @param folder
	 *            where the copy is kept
	 * @param fresh
	 *            whether a copy that is there is thrown away first
	 * @param banner
	 *            what it is for
	 * @param back
	 *            called after the user has left by the banner; may be null
	 * @return the job; null if no base is open or the password is not given
	 */
	public static Job enter(Path folder, boolean fresh, String banner, Runnable back) {
		EditingSession session = outside() == null ? SessionManager.get().active() : outside();
		if (session == null) {
			return null;
		}
		Credentials credentials = Credentials.none();
		if (session.knowledgeBase().location() instanceof FolderLocation location && KnowledgeBases.encrypted(location)) {
			char[] password = PasswordDialog.ask(Display.getCurrent().getActiveShell(), BaseNames.of(session));
			if (password == null) {
				return null;
			}
			credentials = Credentials.of(password);
		}
		if (current != null) {
			// the folder of the copy may be the one that is open
			closeCopy();
		}
		Job job = new EnterJob(session, new FolderLocation(folder), fresh, credentials,
				copy -> opened(session, copy, banner, back));
		job.schedule();
		return job;
	}

	private static boolean opened(EditingSession session, KnowledgeBase copy, String banner, Runnable back) {
		if (session.isClosed() || SessionManager.get().active() != session) {
			return false;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		SetAside editors = SetAside.of(window.getActivePage());
		current = new Sandbox(new WindowFrame(window.getShell(), banner, () -> leave(back)), editors);
		SessionManager.get().cover(copy);
		SessionManager.get().addListener(current);
		return true;
	}

	private static void leave(Runnable then) {
		Job job = leave();
		if (job != null && then != null) {
			Display display = Display.getCurrent();
			job.addJobChangeListener(new JobChangeAdapter() {

				@Override
				public void done(IJobChangeEvent event) {
					display.asyncExec(then);
				}
			});
		}
	}

	/**
	 * Leaves the copy.
	 *
	 * @return the job that saves it; null if nobody is inside
	 */
	public static Job leave() {
		if (current == null) {
			return null;
		}
		Job job = new LeaveJob(SessionManager.get().active());
		job.schedule();
		return job;
	}

	/** Closes the copy, which has been saved. */
	static void closeCopy() {
		if (current != null) {
			current.editors.closeAll();
			// before the base is back: who comes to a perspective with a base finds its editor there
			current.editors.showPerspective();
			SessionManager.get().uncover();
		}
	}

	/**
	 * The session on the base behind the copy.
	 *
	 * @return null unless somebody is inside
	 */
	public static EditingSession outside() {
		return SessionManager.get().behind();
	}

	/** Whatever closes the copy takes the frame away. */
	@Override
	public void sessionClosed(EditingSession session) {
		if (current == this) {
			current = null;
			frame.dispose();
		}
	}

	/** The base is back. */
	@Override
	public void sessionOpened(EditingSession session) {
		if (current != this) {
			SessionManager.get().removeListener(this);
			editors.reopen();
		}
	}
}

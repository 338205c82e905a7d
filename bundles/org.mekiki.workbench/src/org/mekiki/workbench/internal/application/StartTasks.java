package org.mekiki.workbench.internal.application;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.OpenOptions;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.explorer.ExplorerView;
import org.mekiki.workbench.internal.files.Starter;
import org.mekiki.workbench.internal.find.FindDialog;
import org.mekiki.workbench.internal.results.FirstRun;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.SessionManager;

/** Does what the command line asks once the window is there. */
final class StartTasks implements SessionsListener {

	/** How often to look whether the names of the base have been read. Milliseconds. */
	private static final int INTERVAL = 100;

	private final Arguments arguments;
	private Job opening;
	private boolean shown;

	private StartTasks(Arguments arguments) {
		this.arguments = arguments;
	}

	static void run(Arguments arguments, Runnable failure) {
		StartTasks tasks = new StartTasks(arguments);
		SessionManager.get().addListener(tasks);
		if (Starter.SAMPLE.equals(arguments.base())) {
			tasks.opening = Starter.openSample();
		} else if (arguments.base() != null) {
			tasks.opening = SessionManager.get().open(new FolderLocation(Path.of(arguments.base())),
					OpenOptions.standard());
		}
		if (arguments.screenshot() != null) {
			new Screenshot(arguments.screenshot(), tasks, failure).start();
		}
	}

	/** Whether a base was asked for. */
	boolean wantsBase() {
		return arguments.base() != null;
	}

	/** Whether something that was asked for is still to be done. */
	boolean busy() {
		return opening != null
				&& (opening.getState() != Job.NONE || SessionManager.get().active() != null && !shown);
	}

	@Override
	public void sessionOpened(EditingSession session) {
		SessionManager.get().removeListener(this);
		showWhenRead(session);
	}

	private void showWhenRead(EditingSession session) {
		Display.getCurrent().timerExec(INTERVAL, () -> {
			if (session.isClosed()) {
				shown = true;
			} else if (session.index().isComplete()) {
				show(session);
				shown = true;
				FirstRun.prepare(session);
			} else {
				showWhenRead(session);
			}
		});
	}

	private void show(EditingSession session) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		IWorkbenchPage page = window.getActivePage();
		try {
			if (arguments.perspective() != null) {
				PlatformUI.getWorkbench().showPerspective(arguments.perspective(), window);
			}
			if (arguments.view() != null) {
				page.showView(arguments.view());
			}
		} catch (PartInitException e) {
			ILog.of(StartTasks.class).error("No such view: " + arguments.view(), e); //$NON-NLS-1$
		} catch (WorkbenchException e) {
			ILog.of(StartTasks.class).error("No such perspective: " + arguments.perspective(), e); //$NON-NLS-1$
		}
		Element open = find(session, arguments.open());
		if (open != null) {
			ElementEditors.open(open);
		}
		Element select = find(session, arguments.select());
		if (select != null) {
			ExplorerView.reveal(page, select);
			if (open == null) {
				page.activate(page.findView(WorkbenchIds.VIEW_EXPLORER));
			}
		}
		if (arguments.analysis() != null) {
			ResultEditors.open(arguments.analysis());
		}
		if (arguments.find() != null) {
			FindDialog.open(window.getShell(), arguments.find());
		}
	}

	/** The element with an identifier, else the best that Find finds. */
	private static Element find(EditingSession session, String wanted) {
		if (wanted == null) {
			return null;
		}
		if (session.find(wanted) instanceof Element element) {
			return element;
		}
		List<Hit> hits = session.index().search(wanted, 1, () -> false);
		return !hits.isEmpty() && session.find(hits.get(0).id()) instanceof Element element ? element : null;
	}
}

package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.WorkbenchIds;

/** Whoever comes to the perspective Learn finds the courses there. Inside of a sandbox there is nothing to be learned. */
public final class LearnStart extends PerspectiveAdapter implements IStartup, SessionsListener {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				window.addPerspectiveListener(this);
			}
			Sessions.addListener(this);
			openEverywhere();
		});
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		if (LearnUi.PERSPECTIVE.equals(perspective.getId())) {
			// the perspective is still being laid out
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
				clear(page);
				open(page);
			});
		}
	}

	/** The workbench adds these to every perspective; whoever learns needs them inside of exercises only. */
	private static void clear(IWorkbenchPage page) {
		if (LearnUi.PERSPECTIVE.equals(page.getPerspective().getId())) {
			for (String view : List.of(WorkbenchIds.VIEW_ANALYSES, WorkbenchIds.VIEW_WHY)) {
				IViewReference shown = page.findViewReference(view);
				if (shown != null) {
					page.hideView(shown);
				}
			}
		}
	}

	@Override
	public void sessionOpened(EditingSession session) {
		// after the overview, which every base opens with
		Display.getCurrent().asyncExec(LearnStart::openEverywhere);
	}

	private static void openEverywhere() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window.getActivePage() != null) {
				open(window.getActivePage());
			}
		}
	}

	private static void open(IWorkbenchPage page) {
		EditingSession session = Sessions.active();
		boolean here = page.getPerspective() != null && LearnUi.PERSPECTIVE.equals(page.getPerspective().getId());
		if (here && session != null && !session.isClosed() && !Sandboxes.isInside()) {
			Learning.open(page, session);
		}
	}
}

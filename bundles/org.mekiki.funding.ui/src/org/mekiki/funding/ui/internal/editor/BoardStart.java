package org.mekiki.funding.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.SessionsListener;

/** Whoever comes to the perspective of funding finds the board there. */
public final class BoardStart extends PerspectiveAdapter implements IStartup, SessionsListener {

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
		if (FundingUi.PERSPECTIVE.equals(perspective.getId())) {
			// the perspective is still being laid out
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> open(page));
		}
	}

	@Override
	public void sessionOpened(EditingSession session) {
		openEverywhere();
	}

	private static void openEverywhere() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.getPerspective() != null && FundingUi.PERSPECTIVE.equals(page.getPerspective().getId())) {
				open(page);
			}
		}
	}

	private static void open(IWorkbenchPage page) {
		EditingSession session = Sessions.active();
		if (session != null && !session.isClosed() && Boards.open(page, session) != null) {
			try {
				page.showView(FundingUi.VIEW_ROWS, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException failure) {
				ILog.of(BoardStart.class).error("The rows cannot be shown", failure); //$NON-NLS-1$
			}
		}
	}
}

package org.mekiki.curriculum.ui.internal.outline;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.api.SessionsListener;

/** Whoever comes to the perspective for authors finds the curriculum there, if there is exactly one. */
public final class CurriculumStart extends PerspectiveAdapter implements IStartup, SessionsListener {

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
		if (CurriculumUi.PERSPECTIVE.equals(perspective.getId())) {
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
			if (page != null && page.getPerspective() != null
					&& CurriculumUi.PERSPECTIVE.equals(page.getPerspective().getId())) {
				open(page);
			}
		}
	}

	private static void open(IWorkbenchPage page) {
		EditingSession session = Sessions.active();
		boolean open = Arrays.stream(page.getEditorReferences())
				.anyMatch(reference -> CurriculumUi.EDITOR.equals(reference.getId()));
		if (session != null && !session.isClosed() && !open && session.model().getCurricula().size() == 1) {
			Curricula.open(page, session, session.model().getCurricula().get(0));
		}
	}
}

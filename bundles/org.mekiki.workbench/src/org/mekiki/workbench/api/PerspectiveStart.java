package org.mekiki.workbench.api;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;

/**
 * Opens what people come to a perspective for, whenever they come to it with a base open, and whenever a base is opened
 * while they are there. A plug-in extends it and declares its class at {@code org.eclipse.ui.startup}.
 *
 * @since 0.1
 */
public abstract class PerspectiveStart implements IStartup {

	private final String perspective;

	/**
	 * For a perspective.
	 *
	 * @param perspective
	 *            its identifier
	 */
	protected PerspectiveStart(String perspective) {
		this.perspective = perspective;
	}

	/**
	 * Opens an editor, or does nothing. UI thread.
	 *
	 * @param page
	 *            shows the perspective
	 * @param session
	 *            the base, open
	 */
	protected abstract void open(IWorkbenchPage page, EditingSession session);

	@Override
	public final void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				window.addPerspectiveListener(new Coming());
			}
			Sessions.addListener(new Opening());
			openEverywhere();
		});
	}

	private void openEverywhere() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window.getActivePage() != null) {
				openIfThere(window.getActivePage());
			}
		}
	}

	/** Somebody may have gone on to another perspective meanwhile. */
	private void openIfThere(IWorkbenchPage page) {
		EditingSession session = Sessions.active();
		boolean there = page.getPerspective() != null && perspective.equals(page.getPerspective().getId());
		if (there && session != null && !session.isClosed()) {
			open(page, session);
		}
	}

	/** Hears who comes to the perspective. */
	private final class Coming extends PerspectiveAdapter {

		@Override
		public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor shown) {
			if (perspective.equals(shown.getId())) {
				// the perspective is still being laid out
				page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> openIfThere(page));
			}
		}
	}

	/** Hears of bases that are opened. */
	private final class Opening implements SessionsListener {

		@Override
		public void sessionOpened(EditingSession session) {
			// after the overview, which every base opens with
			Display.getCurrent().asyncExec(PerspectiveStart.this::openEverywhere);
		}
	}
}

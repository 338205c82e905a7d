package org.mekiki.doc.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.intro.IIntroManager;

/** Opens the help in the window. The platform's own help needs a web server of its own, which nobody would miss. */
public final class MekikiHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		open();
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		open();
	}

	@Override
	public void displayHelpResource(String href) {
		HelpPart part = open();
		if (part != null) {
			part.show(href);
		}
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static HelpPart open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return null;
		}
		// the welcome covers everything else
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		try {
			return page.openEditor(HelpInput.INSTANCE, HelpPart.ID) instanceof HelpPart part ? part : null;
		} catch (PartInitException failure) {
			ILog.of(MekikiHelp.class).error("The help cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}
}

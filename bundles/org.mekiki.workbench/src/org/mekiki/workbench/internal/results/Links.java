package org.mekiki.workbench.internal.results;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.internal.session.Unattended;

/** Opens what a result leads to. */
public final class Links {

	private Links() {
	}

	/**
	 * Opens an object; tells the user if it does not exist any more.
	 *
	 * @param session
	 *            the base
	 * @param link
	 *            leads to it; null for nothing
	 */
	public static void open(EditingSession session, ModelLink link) {
		if (link == null || session == null || session.isClosed()) {
			return;
		}
		if (session.find(link.id()) instanceof Element element) {
			ElementEditors.open(element);
		} else if (!Unattended.isOn()) {
			MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
					Messages.linkGone, NLS.bind(Messages.linkGoneDetail, link.label()));
		}
	}
}

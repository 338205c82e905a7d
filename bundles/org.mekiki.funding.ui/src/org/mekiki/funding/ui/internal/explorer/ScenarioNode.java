package org.mekiki.funding.ui.internal.explorer;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.internal.whatif.WhatIfs;
import org.mekiki.workbench.api.ExplorerEntry;
import org.mekiki.workbench.api.Sessions;

/**
 * A scenario in the explorer.
 *
 * @param name
 *            its name
 */
public record ScenarioNode(String name) implements ExplorerEntry {

	@Override
	public void open() {
		EditingSession session = Sessions.active();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (session != null && window != null && window.getActivePage() != null) {
			WhatIfs.open(window.getActivePage(), session, name);
		}
	}
}

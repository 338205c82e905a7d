package org.mekiki.funding.ui.internal.whatif;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens the editor of budgets that are divided anew. */
public final class WhatIfs {

	private WhatIfs() {
	}

	/**
	 * Opens the editor of a base, or brings it to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the base
	 * @param scenario
	 *            name of the scenario to show; null for what is on the desk, or what there is
	 * @return null if it could not be opened
	 */
	public static WhatIfEditor open(IWorkbenchPage page, EditingSession session, String scenario) {
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, session.model().getId()), FundingUi.EDITOR_WHAT_IF, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (opened instanceof WhatIfEditor editor) {
				if (scenario != null) {
					editor.openScenario(scenario);
				}
				return editor;
			}
		} catch (PartInitException failure) {
			ILog.of(WhatIfs.class).error("The what-if editor cannot be opened", failure); //$NON-NLS-1$
		}
		return null;
	}
}

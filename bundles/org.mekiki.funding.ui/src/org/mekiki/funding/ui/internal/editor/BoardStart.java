package org.mekiki.funding.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.PerspectiveStart;

/** Whoever comes to the perspective of funding finds the board there. */
public final class BoardStart extends PerspectiveStart {

	/** For the perspective of funding. */
	public BoardStart() {
		super(FundingUi.PERSPECTIVE);
	}

	@Override
	protected void open(IWorkbenchPage page, EditingSession session) {
		if (Boards.open(page, session) != null) {
			try {
				page.showView(FundingUi.VIEW_ROWS, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException failure) {
				ILog.of(BoardStart.class).error("The rows cannot be shown", failure); //$NON-NLS-1$
			}
		}
	}
}

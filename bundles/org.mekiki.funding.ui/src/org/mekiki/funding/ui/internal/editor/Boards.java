package org.mekiki.funding.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens and finds boards. */
public final class Boards {

	private Boards() {
	}

	/**
	 * Opens the board of a base, or brings it to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the base
	 * @return null if it could not be opened
	 */
	public static BoardEditor open(IWorkbenchPage page, EditingSession session) {
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, session.model().getId()), FundingUi.EDITOR_BOARD, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			return opened instanceof BoardEditor editor ? editor : null;
		} catch (PartInitException failure) {
			ILog.of(Boards.class).error("The board cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}

	/**
	 * The board that is open on a page.
	 *
	 * @param page
	 *            where
	 * @return null if there is none
	 */
	public static BoardEditor find(IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (FundingUi.EDITOR_BOARD.equals(reference.getId()) && reference.getEditor(false) instanceof BoardEditor editor) {
				return editor;
			}
		}
		return null;
	}
}

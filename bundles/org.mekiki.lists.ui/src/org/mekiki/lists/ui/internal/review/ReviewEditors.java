package org.mekiki.lists.ui.internal.review;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens reviews. */
public final class ReviewEditors {

	private ReviewEditors() {
	}

	/**
	 * Opens the review of a list, or brings it to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the list
	 * @param list
	 *            whose links are reviewed
	 * @return the editor; null if it could not be opened
	 */
	public static ReviewEditor open(IWorkbenchPage page, EditingSession session, TechnologyList list) {
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, list.getId()), ListsUi.REVIEW, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			return opened instanceof ReviewEditor editor ? editor : null;
		} catch (PartInitException failure) {
			ILog.of(ReviewEditors.class).error("The review cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}
}

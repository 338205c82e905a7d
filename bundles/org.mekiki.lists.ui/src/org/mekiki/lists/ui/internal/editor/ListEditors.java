package org.mekiki.lists.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.lists.ui.internal.text.Beside;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens lists to be compared. */
public final class ListEditors {

	private ListEditors() {
	}

	/**
	 * Opens a list beside the active editor, also if it is open already. A second editor of the same list keeps its own
	 * selection, so that two items can be looked at.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the list
	 * @param list
	 *            the list
	 * @return the editor; null if it could not be opened
	 */
	public static ListEditor openBeside(IWorkbenchPage page, EditingSession session, TechnologyList list) {
		IEditorPart stays = page.getActiveEditor();
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, list.getId()), ListsUi.EDITOR, true,
					IWorkbenchPage.MATCH_NONE);
			if (opened instanceof ListEditor editor) {
				editor.setPinned(stays instanceof ListEditor other && other.list() == list);
				if (stays != null) {
					Beside.move(editor.getSite(), stays.getSite());
				}
				return editor;
			}
		} catch (PartInitException failure) {
			ILog.of(ListEditors.class).error("The list cannot be opened", failure); //$NON-NLS-1$
		}
		return null;
	}
}

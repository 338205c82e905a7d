package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens and finds the editor in which people learn. */
public final class Learning {

	private Learning() {
	}

	/**
	 * Opens the courses of the trainee, or brings them to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the base
	 * @return null if they could not be opened
	 */
	public static LearnEditor open(IWorkbenchPage page, EditingSession session) {
		return open(page, new ObjectEditorInput(session, session.model().getId()));
	}

	/**
	 * Opens a curriculum as a trainee would see it.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the base
	 * @param curriculum
	 *            what to look at
	 * @return null if it could not be opened
	 */
	public static LearnEditor preview(IWorkbenchPage page, EditingSession session, Curriculum curriculum) {
		return open(page, new ObjectEditorInput(session, curriculum.getId()));
	}

	private static LearnEditor open(IWorkbenchPage page, ObjectEditorInput input) {
		try {
			IEditorPart opened = page.openEditor(input, LearnUi.EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			return opened instanceof LearnEditor editor ? editor : null;
		} catch (PartInitException failure) {
			ILog.of(Learning.class).error("The courses cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}

	/**
	 * The courses that are open on a page.
	 *
	 * @param page
	 *            where
	 * @return null if there are none
	 */
	public static LearnEditor find(IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (LearnUi.EDITOR.equals(reference.getId()) && reference.getEditor(false) instanceof LearnEditor editor
					&& !editor.isPreview()) {
				return editor;
			}
		}
		return null;
	}
}

package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens curricula. */
public final class Curricula {

	private Curricula() {
	}

	/**
	 * Opens a curriculum, or brings it to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the curriculum
	 * @param curriculum
	 *            the curriculum
	 * @return the editor; null if it could not be opened
	 */
	public static CurriculumEditor open(IWorkbenchPage page, EditingSession session, Curriculum curriculum) {
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, curriculum.getId()), CurriculumUi.EDITOR,
					true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			return opened instanceof CurriculumEditor editor ? editor : null;
		} catch (PartInitException failure) {
			ILog.of(Curricula.class).error("The curriculum cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}
}

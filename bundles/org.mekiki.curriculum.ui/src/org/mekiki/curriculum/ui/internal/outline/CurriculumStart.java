package org.mekiki.curriculum.ui.internal.outline;

import java.util.Arrays;

import org.eclipse.ui.IWorkbenchPage;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.workbench.api.PerspectiveStart;

/** Whoever comes to the perspective for authors finds the curriculum there, if there is exactly one. */
public final class CurriculumStart extends PerspectiveStart {

	/** Called by the platform. */
	public CurriculumStart() {
		super(CurriculumUi.PERSPECTIVE);
	}

	@Override
	protected void open(IWorkbenchPage page, EditingSession session) {
		boolean open = Arrays.stream(page.getEditorReferences())
				.anyMatch(reference -> CurriculumUi.EDITOR.equals(reference.getId()));
		if (!open && session.model().getCurricula().size() == 1) {
			Curricula.open(page, session, session.model().getCurricula().get(0));
		}
	}
}

package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.ui.IWorkbenchPage;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.PerspectiveStart;

/** Whoever comes to the perspective of lists finds the matrix there, if there is something to compare. */
public final class MatrixStart extends PerspectiveStart {

	/** For the perspective of lists. */
	public MatrixStart() {
		super(ListsUi.PERSPECTIVE);
	}

	@Override
	protected void open(IWorkbenchPage page, EditingSession session) {
		Taxonomy taxonomy = session.model().getLists().isEmpty() ? null : Matrices.best(session);
		if (taxonomy != null) {
			Matrices.open(page, session, taxonomy);
		}
	}
}

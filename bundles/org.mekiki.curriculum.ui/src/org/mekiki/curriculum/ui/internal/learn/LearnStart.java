package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.workbench.api.PerspectiveStart;
import org.mekiki.workbench.api.Sandboxes;
import org.mekiki.workbench.api.WorkbenchIds;

/** Whoever comes to the perspective Learn finds the courses there. Inside of a sandbox there is nothing to be learned. */
public final class LearnStart extends PerspectiveStart {

	/** Called by the platform. */
	public LearnStart() {
		super(LearnUi.PERSPECTIVE);
	}

	@Override
	protected void open(IWorkbenchPage page, EditingSession session) {
		clear(page);
		if (!Sandboxes.isInside()) {
			Learning.open(page, session);
		}
	}

	/** The workbench adds these to every perspective; whoever learns needs them inside of exercises only. */
	private static void clear(IWorkbenchPage page) {
		for (String view : List.of(WorkbenchIds.VIEW_ANALYSES, WorkbenchIds.VIEW_WHY)) {
			IViewReference shown = page.findViewReference(view);
			if (shown != null) {
				page.hideView(shown);
			}
		}
	}
}

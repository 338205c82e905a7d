package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.workbench.api.WorkbenchIds;

/** The curriculum takes the room; right of it coverage and properties, below it what is wrong. */
public final class CurriculumPerspective implements IPerspectiveFactory {

	private static final float RIGHT = 0.79f;
	private static final float BELOW = 0.82f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editors); //$NON-NLS-1$
		right.addView(CurriculumUi.VIEW_COVERAGE);
		right.addView(WorkbenchIds.VIEW_PROPERTIES);
		right.addView(WorkbenchIds.VIEW_WHY);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors); //$NON-NLS-1$
		below.addView(WorkbenchIds.VIEW_PROBLEMS);
		below.addView(WorkbenchIds.VIEW_HISTORY);
		below.addView(WorkbenchIds.VIEW_EXPLORER);
		layout.addShowViewShortcut(CurriculumUi.VIEW_COVERAGE);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
	}
}

package org.mekiki.workbench.internal.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.workbench.api.WorkbenchIds;

/** The perspective Overview: explorer left, pages in the centre, properties right, problems and history below. */
public final class OverviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(WorkbenchIds.VIEW_EXPLORER, IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.66f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		right.addView(WorkbenchIds.VIEW_PROPERTIES);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.76f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		bottom.addView(WorkbenchIds.VIEW_PROBLEMS);
		bottom.addView(WorkbenchIds.VIEW_HISTORY);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.addShowViewShortcut(WorkbenchIds.VIEW_EXPLORER);
		layout.addShowViewShortcut(WorkbenchIds.VIEW_PROPERTIES);
		layout.addShowViewShortcut(WorkbenchIds.VIEW_PROBLEMS);
		layout.addShowViewShortcut(WorkbenchIds.VIEW_HISTORY);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
	}
}

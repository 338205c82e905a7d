package org.mekiki.funding.ui.internal.editor;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.WorkbenchIds;

/** The board takes the room; below it its rows, right of it what a row stands for and why a figure is what it is. */
public final class PortfolioPerspective implements IPerspectiveFactory {

	private static final float RIGHT = 0.79f;
	private static final float BELOW = 0.76f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(WorkbenchIds.VIEW_PROPERTIES, IPageLayout.RIGHT, RIGHT, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors); //$NON-NLS-1$
		below.addView(FundingUi.VIEW_ROWS);
		below.addView(FundingUi.VIEW_PIVOT);
		below.addView(WorkbenchIds.VIEW_PROBLEMS);
		below.addView(WorkbenchIds.VIEW_HISTORY);
		below.addView(WorkbenchIds.VIEW_EXPLORER);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
		layout.addShowViewShortcut(FundingUi.VIEW_ROWS);
	}
}

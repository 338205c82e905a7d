package org.mekiki.funding.ui.internal.editor;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.workbench.api.WorkbenchIds;

/** The board takes the room; below it its rows, beside these why a figure is what it is. */
public final class PortfolioPerspective implements IPerspectiveFactory {

	private static final float BELOW = 0.74f;
	private static final float RIGHT = 0.66f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors); //$NON-NLS-1$
		below.addView(FundingUi.VIEW_ROWS);
		below.addView(WorkbenchIds.VIEW_PROBLEMS);
		below.addView(WorkbenchIds.VIEW_HISTORY);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, "below"); //$NON-NLS-1$ //$NON-NLS-2$
		right.addView(WorkbenchIds.VIEW_WHY);
		right.addView(WorkbenchIds.VIEW_PROPERTIES);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
		layout.addShowViewShortcut(FundingUi.VIEW_ROWS);
	}
}

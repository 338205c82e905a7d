package org.mekiki.lists.ui.internal.editor;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.workbench.api.WorkbenchIds;

/** Explorer left, lists and the matrix in the middle, properties and reasons right, history and problems below. */
public final class ListsPerspective implements IPerspectiveFactory {

	private static final float LEFT = 0.17f;
	private static final float RIGHT = 0.79f;
	private static final float BELOW = 0.8f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(WorkbenchIds.VIEW_EXPLORER, IPageLayout.LEFT, LEFT, editors);
		layout.addView(WorkbenchIds.VIEW_PROPERTIES, IPageLayout.RIGHT, RIGHT, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors); //$NON-NLS-1$
		below.addView(WorkbenchIds.VIEW_HISTORY);
		below.addView(WorkbenchIds.VIEW_PROBLEMS);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
	}
}

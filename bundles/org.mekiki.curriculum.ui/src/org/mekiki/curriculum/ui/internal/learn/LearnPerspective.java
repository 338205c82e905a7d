package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mekiki.workbench.api.WorkbenchIds;

/** Nothing but the course: whoever learns needs the whole room, and views of analysts only inside of exercises. */
public final class LearnPerspective implements IPerspectiveFactory {

	private static final float SIDE = 0.25f;
	private static final float OTHER_SIDE = 0.75f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addPlaceholder(WorkbenchIds.VIEW_EXPLORER, IPageLayout.LEFT, SIDE, editors);
		layout.addPlaceholder(WorkbenchIds.VIEW_ANALYSES, IPageLayout.LEFT, SIDE, editors);
		layout.addPlaceholder(WorkbenchIds.VIEW_PROPERTIES, IPageLayout.RIGHT, OTHER_SIDE, editors);
		layout.addPlaceholder(WorkbenchIds.VIEW_WHY, IPageLayout.RIGHT, OTHER_SIDE, editors);
		layout.addPerspectiveShortcut(WorkbenchIds.PERSPECTIVE_OVERVIEW);
	}
}

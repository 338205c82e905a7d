package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.curriculum.ui.CurriculumUi;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** The perspectives of this bundle in a real workbench. */
@ExtendWith(InWorkbench.class)
class PerspectiveTest {

	@AfterEach
	void back() {
		show(WorkbenchIds.PERSPECTIVE_OVERVIEW);
		MekikiWindow.reset();
	}

	private static void show(String id) {
		IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
		assertNotNull(perspective, id);
		MekikiWindow.page().setPerspective(perspective);
		Loop.settle();
	}

	@Test
	void authorsSeeWhatIsWrongAndWhatIsSelected() {
		show(CurriculumUi.PERSPECTIVE);
		IWorkbenchPage page = MekikiWindow.page();
		assertNotNull(page.findView(WorkbenchIds.VIEW_PROBLEMS));
		assertNotNull(page.findView(WorkbenchIds.VIEW_PROPERTIES));
	}
}

package org.mekiki.lists.ui.internal.text;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPartSite;

/** Puts one part beside another, so that both are seen. */
public final class Beside {

	private static final float HALF = 0.5f;

	private Beside() {
	}

	/**
	 * Moves a part to the right of another and activates it.
	 *
	 * @param moved
	 *            site of the part that moves
	 * @param stays
	 *            site of the part that it will stand beside
	 */
	public static void move(IWorkbenchPartSite moved, IWorkbenchPartSite stays) {
		MPart part = moved.getService(MPart.class);
		MUIElement stack = stays.getService(MPart.class).getParent();
		EModelService service = moved.getService(EModelService.class);
		if (stack instanceof MPartSashContainerElement area && service != null) {
			MPartStack beside = service.createModelElement(MPartStack.class);
			// the editors' place is where the workbench looks for editors
			beside.getTags().addAll(stack.getTags());
			beside.getChildren().add(part);
			beside.setSelectedElement(part);
			service.insert(beside, area, EModelService.RIGHT_OF, HALF);
		}
		moved.getPage().activate(moved.getPart());
	}
}

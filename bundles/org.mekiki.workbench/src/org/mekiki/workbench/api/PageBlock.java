package org.mekiki.workbench.api;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;

/**
 * A block on the page of an element, contributed at the extension point {@code org.mekiki.workbench.pageBlocks} by the
 * capability that knows something about it. A block that throws is shown as a named error in its own place.
 */
public interface PageBlock {

	/**
	 * Creates the controls, once.
	 *
	 * @param parent
	 *            a composite without layout, to be filled; it lies in a section that carries the title of the block
	 * @param toolkit
	 *            makes controls that match the page
	 */
	void createControl(Composite parent, FormToolkit toolkit);

	/**
	 * Shows an element, or shows it again after the model has changed.
	 *
	 * @param session
	 *            holds the element
	 * @param element
	 *            the element
	 * @return false if there is nothing to show; the block is hidden then
	 */
	boolean show(EditingSession session, Element element);

	/** Frees what the block holds apart from its controls. */
	default void dispose() {
		// most blocks hold nothing
	}
}

package org.mekiki.workbench.api;

import org.eclipse.ui.IEditorPart;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.editors.EditorOpener;

/** Opens elements in their editors, as declared at the extension point {@code org.mekiki.workbench.objectEditors}. */
public final class ElementEditors {

	private ElementEditors() {
	}

	/**
	 * Opens the editor of an element in the active window: the one declared for its class, else for the nearest
	 * super class, else the general one. An element that belongs to the page of one of its containers is shown there.
	 *
	 * @param element
	 *            an element of the active session
	 * @return the editor, or null if it could not be opened; the user has been told then
	 */
	public static IEditorPart open(Element element) {
		return EditorOpener.open(element);
	}
}

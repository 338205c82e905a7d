package org.mekiki.workbench.api;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.find.PickerDialog;

/** Asks the user for one element, found as they type in any language. */
public final class ElementPicker {

	private ElementPicker() {
	}

	/**
	 * Opens the dialog and waits for the answer.
	 *
	 * @param shell
	 *            parent of the dialog
	 * @param session
	 *            holds the elements
	 * @param type
	 *            class that the element must have, or a super class of it
	 * @param title
	 *            what the element is wanted for, in the language of the user interface
	 * @param allowed
	 *            leaves out elements that make no sense, such as the object itself
	 * @return the element chosen, or null if the user cancelled
	 */
	public static Element pick(Shell shell, EditingSession session, EClass type, String title,
			Predicate<Element> allowed) {
		PickerDialog dialog = new PickerDialog(shell, session, type, title, allowed);
		return dialog.open() == org.eclipse.jface.window.Window.OK ? dialog.chosen() : null;
	}
}

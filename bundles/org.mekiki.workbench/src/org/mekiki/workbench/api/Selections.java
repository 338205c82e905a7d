package org.mekiki.workbench.api;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.mekiki.model.Element;

/** Reads elements out of selections; what can be adapted to an element counts as one. */
public final class Selections {

	private Selections() {
	}

	/**
	 * The elements of a selection.
	 *
	 * @param selection
	 *            any selection, or null
	 * @return the elements in their order, empty if there are none
	 */
	public static List<Element> elements(ISelection selection) {
		List<Element> elements = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object object : structured.toList()) {
				Element element = Adapters.adapt(object, Element.class);
				if (element != null) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	/**
	 * The first element of a selection.
	 *
	 * @param selection
	 *            any selection, or null
	 * @return the element, or null if there is none
	 */
	public static Element first(ISelection selection) {
		List<Element> elements = elements(selection);
		return elements.isEmpty() ? null : elements.get(0);
	}
}

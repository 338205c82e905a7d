package org.mekiki.workbench.api;

import org.mekiki.model.Element;

/** An editor that can show an element inside of what it is opened on, such as one technology of a taxonomy. */
public interface ElementShower {

	/**
	 * Selects and reveals an element.
	 *
	 * @param element
	 *            the element
	 * @return false if it does not belong here
	 */
	boolean show(Element element);
}

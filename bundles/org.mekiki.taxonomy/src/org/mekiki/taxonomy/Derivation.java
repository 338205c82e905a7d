package org.mekiki.taxonomy;

import org.mekiki.model.Element;
import org.mekiki.model.Property;

/** What an element was copied from, kept as an open property so that editions can be compared. */
public final class Derivation {

	/** Key of the property; its value is the identifier of the original. */
	public static final String KEY = "org.mekiki.taxonomy.derivedFrom"; //$NON-NLS-1$

	private Derivation() {
	}

	/**
	 * What an element was copied from.
	 *
	 * @param element
	 *            the element
	 * @return identifier of the original, or null if the element is no copy
	 */
	public static String of(Element element) {
		for (Property property : element.getProperties()) {
			if (KEY.equals(property.getKey())) {
				return property.getValue();
			}
		}
		return null;
	}
}

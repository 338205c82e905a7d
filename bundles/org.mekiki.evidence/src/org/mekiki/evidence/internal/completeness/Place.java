package org.mekiki.evidence.internal.completeness;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;

/**
 * Objects of one class in one place.
 *
 * @param type
 *            their class
 * @param container
 *            what they are all part of, such as a list or a taxonomy; null for those that stand by themselves
 * @param elements
 *            all of them
 */
record Place(EClass type, Element container, List<Element> elements) {

	Place(EClass type, Element container) {
		this(type, container, new ArrayList<>());
	}

	/** The topmost object that another one is part of, right under the knowledge base. */
	static Element containerOf(Element element) {
		Element container = null;
		for (EObject at = element.eContainer(); at instanceof Element above
				&& !(at instanceof KnowledgeModel); at = at.eContainer()) {
			container = above;
		}
		return container;
	}
}

package org.mekiki.sample.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;

/** Walks over the elements of a knowledge base in their order. */
final class SampleObjects {

	private SampleObjects() {
	}

	static List<Element> of(Element root) {
		List<Element> elements = new ArrayList<>();
		elements.add(root);
		root.eAllContents().forEachRemaining((EObject object) -> {
			if (object instanceof Element element) {
				elements.add(element);
			}
		});
		return elements;
	}

	static <T extends Element> Stream<T> of(Element root, Class<T> type) {
		return of(root).stream().filter(type::isInstance).map(type::cast);
	}
}

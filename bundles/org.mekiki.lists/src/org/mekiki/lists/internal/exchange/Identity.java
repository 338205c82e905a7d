package org.mekiki.lists.internal.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.mekiki.lists.revision.Edition;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;

/** The IRI of an element: the one it was imported with, else its own. */
final class Identity {

	private Identity() {
	}

	static String iri(Element element) {
		String foreign = foreign(element);
		return foreign == null ? Words.ELEMENT + element.getId() : foreign;
	}

	/** The IRI under which an element was imported; null if it was not. */
	static String foreign(Element element) {
		for (Property property : element.getProperties()) {
			if (Edition.IRI.equals(property.getKey())) {
				return property.getValue();
			}
		}
		return null;
	}

	/** The identifier in an IRI of our own; null if it is another IRI. */
	static String id(String iri) {
		if (iri.startsWith(Words.ELEMENT)) {
			try {
				return UUID.fromString(iri.substring(Words.ELEMENT.length())).toString();
			} catch (IllegalArgumentException none) {
				return null;
			}
		}
		return null;
	}

	/** Keeps the IRI under which an element is imported. */
	static void keep(Element element, String iri) {
		if (id(iri) == null && foreign(element) == null) {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(Edition.IRI);
			property.setValue(iri);
			element.getProperties().add(property);
		}
	}

	/** All technologies and items that were imported, by their IRI; of several editions the last one. */
	static Map<String, Element> imported(KnowledgeModel model) {
		Map<String, Element> byIri = new HashMap<>();
		model.getTaxonomies().forEach(taxonomy -> collect(taxonomy, byIri));
		model.getLists().forEach(list -> collect(list, byIri));
		return byIri;
	}

	private static void collect(Element root, Map<String, Element> byIri) {
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && foreign(element) != null) {
				byIri.put(foreign(element), element);
			}
		});
	}
}

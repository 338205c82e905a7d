package org.mekiki.evidence.internal.completeness;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;

/** How well an object is backed by sources; one colour each, in this order. */
enum Proof {
	/** It has a citation of its own. */
	OWN("own"), //$NON-NLS-1$
	/** Something that it is part of has one. */
	INHERITED("inherited"), //$NON-NLS-1$
	/** Neither. */
	NONE("none"); //$NON-NLS-1$

	/** Identifier of its column, and key of its name. */
	final String id;

	Proof(String id) {
		this.id = id;
	}

	/** How much a citation must say to count. */
	enum Demand {
		/** A source is named. */
		SOURCE,
		/** The place in the source is named, too. */
		PLACE,
		/** The words of the source are there, too. */
		QUOTE;

		boolean isMetBy(Citation citation) {
			boolean place = isThere(citation.getLocator());
			return citation.getSource() != null && switch (this) {
			case SOURCE -> true;
			case PLACE -> place;
			case QUOTE -> place && isThere(citation.getQuote());
			};
		}

		private static boolean isThere(String text) {
			return text != null && !text.isBlank();
		}
	}

	static Proof of(Element element, Demand demand) {
		if (isCited(element, demand)) {
			return OWN;
		}
		for (EObject at = element.eContainer(); at instanceof Element container
				&& !(at instanceof KnowledgeModel); at = at.eContainer()) {
			if (isCited(container, demand)) {
				return INHERITED;
			}
		}
		return NONE;
	}

	private static boolean isCited(Element element, Demand demand) {
		return element.getCitations().stream().anyMatch(demand::isMetBy);
	}
}

package org.mekiki.workbench.internal.find;

import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;

/** One line of what was found. */
sealed interface Found {

	/** An element; without hit when nothing was searched for. */
	record Thing(Element element, Hit hit) implements Found {
	}

	/** An analysis that can be run. */
	record Run(CatalogueEntry analysis) implements Found {
	}

	/** A command that can be run now; with its name in the language of the window. */
	record Do(String id, String name) implements Found {
	}
}

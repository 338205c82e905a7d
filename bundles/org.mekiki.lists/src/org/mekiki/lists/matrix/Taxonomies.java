package org.mekiki.lists.matrix;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Where technologies belong. */
final class Taxonomies {

	private Taxonomies() {
	}

	/** The taxonomy that holds a technology; null if none does. */
	static Taxonomy of(Technology technology) {
		EObject at = technology;
		while (at instanceof Technology) {
			at = at.eContainer();
		}
		return at instanceof Taxonomy taxonomy ? taxonomy : null;
	}
}

package org.mekiki.core.internal.editing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;

/** Takes out references to what is deleted. */
public final class Unlinking {

	private Unlinking() {
	}

	/**
	 * Takes out references, those of values included.
	 *
	 * @param from
	 *            the object that points
	 * @param target
	 *            what it points at
	 */
	public static void unlink(Identified from, Identified target) {
		removeReferences(from, target);
		for (EObject value : List.copyOf(from.eContents())) {
			if (!(value instanceof Element)) {
				removeReferences(value, target);
			}
		}
	}

	private static void removeReferences(EObject holder, Identified target) {
		holder.eClass().getEAllReferences().stream()
				.filter(feature -> !feature.isContainment() && !feature.isContainer()).forEach(feature -> {
					if (feature.isMany()) {
						((List<?>) holder.eGet(feature)).remove(target);
					} else if (holder.eGet(feature) == target) {
						holder.eUnset(feature);
					}
				});
	}
}

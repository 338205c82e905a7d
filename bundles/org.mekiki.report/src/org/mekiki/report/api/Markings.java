package org.mekiki.report.api;

import java.util.Collection;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.result.Result;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.report.internal.content.Ingredients;
import org.mekiki.report.internal.content.MarkingScale;

/**
 * How carefully something made from marked elements has to be handled: as carefully as the strictest of them asks for.
 *
 * @since 0.1
 */
public final class Markings {

	private Markings() {
	}

	/**
	 * The marking of what was made from a model: that of the base as a whole and of every object and source that the
	 * results name. A result with a figure that does not say what it was made from may have been made from anything, and
	 * gets the strictest marking of the whole model.
	 *
	 * @param lease
	 *            the model
	 * @param results
	 *            what was made
	 * @return the strictest marking; of schemes that cannot be compared, the strictest of each, joined by a dot; empty if
	 *         nothing is marked, or not everything is open
	 */
	public static String of(ModelLease lease, Collection<Result> results) {
		Collection<String> found = new TreeSet<>();
		boolean allMarked = add(lease.model(), found);
		Ingredients ingredients = new Ingredients();
		results.forEach(ingredients::add);
		for (String id : ingredients.objects()) {
			Identified object = lease.find(id);
			if (object != null) {
				allMarked &= add(object, found);
			}
		}
		if (!ingredients.complete()) {
			for (Identified object : lease.resource().objects()) {
				allMarked &= add(object, found);
			}
		}
		return MarkingScale.strictest(found, allMarked);
	}

	/**
	 * The strictest of several markings.
	 *
	 * @param markings
	 *            in the words of their schemes
	 * @return as {@link #of}
	 */
	public static String strictest(Collection<String> markings) {
		return MarkingScale.strictest(markings, true);
	}

	/** The marking that holds for an object is its own, else that of what it is part of. */
	private static boolean add(EObject object, Collection<String> found) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Element element && element.getHandling() != null) {
				String marking = element.getHandling().getMarking();
				if (marking != null && !marking.isBlank()) {
					found.add(marking.strip());
					return true;
				}
			}
		}
		return false;
	}
}

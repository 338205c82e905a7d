package org.mekiki.taxonomy;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.model.Element;
import org.mekiki.model.Value;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;

/** Lets an element, and the values that belong to it, point at another technology than before. */
final class Redirection {

	private Redirection() {
	}

	static void redirect(Element from, Technology before, Technology after) {
		redirectReferences(from, before, after);
		for (EObject child : from.eContents()) {
			if (child instanceof Value) {
				redirectReferences(child, before, after);
			}
		}
	}

	private static void redirectReferences(EObject holder, Technology before, Technology after) {
		for (EReference feature : holder.eClass().getEAllReferences()) {
			if (feature.isContainment() || feature.isContainer()) {
				continue;
			}
			if (!feature.isMany()) {
				if (holder.eGet(feature) == before) {
					holder.eSet(feature, after);
				}
			} else if (holder.eGet(feature) instanceof List<?> list && list.contains(before)) {
				replace(holder, feature, before, after);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void replace(EObject holder, EReference feature, Technology before, Technology after) {
		List<EObject> list = (List<EObject>) holder.eGet(feature);
		int index = list.indexOf(before);
		list.remove(index);
		if (!list.contains(after) && mayPointAt(holder, feature, after)) {
			list.add(index, after);
		}
	}

	private static boolean mayPointAt(EObject holder, EReference feature, Technology target) {
		LinkKind kind = LinkKind.of(feature);
		if (kind != null) {
			return kind.check((Technology) holder, target).allowed();
		}
		return feature != Literals.TECHNOLOGY__REPLACED_BY || holder != target;
	}
}

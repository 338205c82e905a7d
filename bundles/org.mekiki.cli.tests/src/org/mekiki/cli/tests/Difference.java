package org.mekiki.cli.tests;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.Identified;

/** Finds the first difference between two models: classes, features, values, order. */
final class Difference {

	private Difference() {
	}

	/** Returns where the two differ, null if nowhere. The identifiers of the two roots are not compared. */
	static String between(EObject one, EObject other) {
		return between(one, other, true);
	}

	private static String between(EObject one, EObject other, boolean root) {
		if (one.eClass() != other.eClass()) {
			return one.eClass().getName() + " and " + other.eClass().getName();
		}
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (!(root && feature.getName().equals("id"))) {
				boolean contained = feature instanceof EReference reference && reference.isContainment();
				String difference = values(list(one, feature).iterator(), list(other, feature).iterator(), contained);
				if (difference != null) {
					return one.eClass().getName() + '.' + feature.getName() + ": " + difference;
				}
			}
		}
		return null;
	}

	private static String values(Iterator<?> one, Iterator<?> other, boolean contained) {
		while (one.hasNext() && other.hasNext()) {
			Object mine = one.next();
			Object theirs = other.next();
			String difference = contained ? between((EObject) mine, (EObject) theirs, false)
					: same(mine, theirs) ? null : mine + " and " + theirs;
			if (difference != null) {
				return difference;
			}
		}
		return one.hasNext() || other.hasNext() ? "more on one side" : null;
	}

	private static List<?> list(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
	}

	private static boolean same(Object one, Object other) {
		if (one instanceof Identified mine && other instanceof Identified theirs) {
			// The root of every stored base has an identifier of its own.
			return Objects.equals(mine.getId(), theirs.getId()) || mine.eContainer() == null && theirs.eContainer() == null;
		}
		return one instanceof BigDecimal number && other instanceof BigDecimal second ? number.compareTo(second) == 0
				: Objects.equals(one, other);
	}
}

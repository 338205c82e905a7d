package org.mekiki.core.internal.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.ModelPackage;

/** The features that make up the state of an object of one class, in a fixed order. */
final class Shape {

	/** What a feature holds. */
	enum Kind {
		/** Plain data, one or many. */
		ATTRIBUTE,
		/** Other objects. */
		REFERENCE,
		/** Values that belong to the object. */
		VALUES,
		/** Objects that belong to the object. */
		CHILDREN
	}

	/**
	 * One feature.
	 *
	 * @param feature
	 *            the feature
	 * @param id
	 *            its number in the class, for quick access
	 * @param kind
	 *            what it holds
	 */
	record Slot(EStructuralFeature feature, int id, Kind kind) {
	}

	private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

	private final Slot[] slots;

	private Shape(EClass type) {
		List<Slot> found = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean ofContainer = feature instanceof EReference reference && reference.isContainer();
			if (!ofContainer && !feature.isDerived() && feature.isChangeable()) {
				found.add(new Slot(feature, type.getFeatureID(feature), kind(feature)));
			}
		}
		slots = found.toArray(Slot[]::new);
	}

	static Shape of(EClass type) {
		return KNOWN.computeIfAbsent(type, Shape::new);
	}

	/** The features; not to be changed. */
	Slot[] slots() {
		return slots;
	}

	private static Kind kind(EStructuralFeature feature) {
		if (!(feature instanceof EReference reference)) {
			return Kind.ATTRIBUTE;
		}
		if (!reference.isContainment()) {
			return Kind.REFERENCE;
		}
		return ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()) ? Kind.CHILDREN
				: Kind.VALUES;
	}
}

package org.mekiki.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.exchange.FeatureChange;
import org.mekiki.core.internal.Messages;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.text.ModelText;

/** Compares objects of two models that have the same identifier, feature by feature. */
final class FeatureChanges {

	private final Locale locale;
	private final FeatureText text;
	/** Features that belong to an object of a class itself. */
	private final Map<EClass, List<EStructuralFeature>> own = new HashMap<>();
	private final Map<EStructuralFeature, String> labels = new HashMap<>();

	FeatureChanges(Locale locale, String dataLanguage) {
		this.locale = locale;
		text = new FeatureText(locale, dataLanguage);
	}

	/** Everything that a new object has, its children left out. */
	List<FeatureChange> of(Identified object) {
		List<FeatureChange> changes = new ArrayList<>();
		for (EStructuralFeature feature : own(object.eClass())) {
			if (!isChildren(feature) && object.eIsSet(feature)) {
				changes.add(change(feature, null, object));
			}
		}
		return changes;
	}

	/** What differs; of children only their order, because each that comes or goes is told by itself. */
	List<FeatureChange> between(Identified before, Identified after) {
		List<FeatureChange> changes = new ArrayList<>();
		if (!Objects.equals(id(before.eContainer()), id(after.eContainer()))) {
			changes.add(new FeatureChange("", Messages.importContainer, text.of(before.eContainer()), //$NON-NLS-1$
					text.of(after.eContainer())));
		}
		for (EStructuralFeature feature : own(after.eClass())) {
			if (isChildren(feature) ? !sameOrder(before, after, feature)
					: !same(before.eGet(feature), after.eGet(feature))) {
				changes.add(change(feature, before, after));
			}
		}
		return changes;
	}

	private FeatureChange change(EStructuralFeature feature, Identified before, Identified after) {
		return new FeatureChange(feature.getName(), labels.computeIfAbsent(feature, one -> ModelText.label(one, locale)),
				before == null ? "" : text.of(before.eGet(feature)), text.of(after.eGet(feature))); //$NON-NLS-1$
	}

	private List<EStructuralFeature> own(EClass type) {
		return own.computeIfAbsent(type,
				one -> one.getEAllStructuralFeatures().stream().filter(FeatureChanges::isOwn).toList());
	}

	private static boolean isOwn(EStructuralFeature feature) {
		return feature != ModelPackage.Literals.IDENTIFIED__ID
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private static boolean isChildren(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment()
				&& ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType());
	}

	private static boolean sameOrder(Identified before, Identified after, EStructuralFeature feature) {
		if (!feature.isMany()) {
			return true;
		}
		List<String> old = ids(before, feature);
		List<String> now = ids(after, feature);
		List<String> stayed = new ArrayList<>(old);
		stayed.retainAll(new HashSet<>(now));
		now.retainAll(new HashSet<>(old));
		return stayed.equals(now);
	}

	private static List<String> ids(Identified object, EStructuralFeature feature) {
		return ((List<?>) object.eGet(feature)).stream().map(FeatureChanges::id)
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private static String id(Object object) {
		return object instanceof Identified identified ? identified.getId() : null;
	}

	private static boolean same(Object before, Object after) {
		if (before instanceof List<?> old && after instanceof List<?> now) {
			boolean same = old.size() == now.size();
			for (int i = 0; same && i < old.size(); i++) {
				same = same(old.get(i), now.get(i));
			}
			return same;
		}
		if (before instanceof Identified && after instanceof Identified) {
			return id(before).equals(id(after));
		}
		if (before instanceof EObject old && after instanceof EObject now) {
			return old.eClass() == now.eClass() && old.eClass().getEAllStructuralFeatures().stream()
					.allMatch(feature -> same(old.eGet(feature), now.eGet(feature)));
		}
		return Objects.equals(before, after);
	}
}

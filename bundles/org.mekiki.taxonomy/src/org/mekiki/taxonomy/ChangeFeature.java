package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.text.ModelText;

/**
 * Sets one plain feature of one or several objects to the same value: status, kind, round, date and the like. Objects
 * may be elements or values of an element.
 */
public final class ChangeFeature extends TaxonomyOperation {

	private final List<? extends EObject> objects;
	private final EStructuralFeature feature;
	private final Object value;

	/**
	 * Prepares the change.
	 *
	 * @param objects
	 *            what to change; all have the feature
	 * @param feature
	 *            a single-valued feature
	 * @param value
	 *            the new value; null for none
	 */
	public ChangeFeature(Collection<? extends EObject> objects, EStructuralFeature feature, Object value) {
		this.objects = List.copyOf(objects);
		this.feature = feature;
		this.value = value;
	}

	@Override
	public String label() {
		List<Element> elements = objects.stream()
				.map(object -> object instanceof Element element ? element : (Element) object.eContainer()).distinct()
				.toList();
		return NLS.bind(Messages.change, ModelText.label(feature, Names.locale()), Names.of(elements));
	}

	@Override
	public Verdict verdict() {
		boolean same = objects.stream().allMatch(object -> Objects.equals(object.eGet(feature), value));
		return same ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		objects.forEach(object -> object.eSet(feature, value));
	}
}

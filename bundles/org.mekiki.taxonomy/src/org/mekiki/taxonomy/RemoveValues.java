package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Value;
import org.mekiki.model.text.ModelText;

/** Takes citations, notes, assessments or other values away from their element. */
public final class RemoveValues extends TaxonomyOperation {

	private final Element element;
	private final List<Value> values;
	private final String feature;

	/**
	 * Prepares the removal.
	 *
	 * @param element
	 *            what has the values
	 * @param values
	 *            values of one feature of the element
	 */
	public RemoveValues(Element element, Collection<? extends Value> values) {
		this.element = element;
		this.values = List.copyOf(values);
		feature = this.values.isEmpty() ? "" //$NON-NLS-1$
				: ModelText.label(this.values.get(0).eContainmentFeature(), Names.locale());
	}

	@Override
	public String label() {
		return NLS.bind(Messages.removeValue, feature, Names.of(element));
	}

	@Override
	public Verdict verdict() {
		boolean present = !values.isEmpty() && values.stream().allMatch(value -> value.eContainer() == element);
		return present ? Verdict.YES : Verdict.NOTHING;
	}

	@Override
	protected void apply() {
		for (Value value : values) {
			if (value.eContainmentFeature().isMany()) {
				((List<?>) element.eGet(value.eContainmentFeature())).remove(value);
			} else {
				element.eUnset(value.eContainmentFeature());
			}
		}
	}
}

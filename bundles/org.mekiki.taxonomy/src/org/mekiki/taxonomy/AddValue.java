package org.mekiki.taxonomy;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Value;
import org.mekiki.model.text.ModelText;

/** Adds a citation, a note, an alternative label or another value to an element. */
public final class AddValue extends TaxonomyOperation {

	private final Element element;
	private final EReference feature;
	private final Value value;

	/**
	 * Prepares the addition.
	 *
	 * @param element
	 *            what gets the value
	 * @param feature
	 *            a many-valued containment of values
	 * @param value
	 *            a value that belongs to nothing yet
	 */
	public AddValue(Element element, EReference feature, Value value) {
		this.element = element;
		this.feature = feature;
		this.value = value;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.addValue, ModelText.label(feature, Names.locale()), Names.of(element));
	}

	@Override
	@SuppressWarnings("unchecked")
	protected void apply() {
		((List<Value>) element.eGet(feature)).add(value);
	}
}

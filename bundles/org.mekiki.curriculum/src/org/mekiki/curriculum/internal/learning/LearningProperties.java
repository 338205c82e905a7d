package org.mekiki.curriculum.internal.learning;

import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;

/** Open properties of learning objects. */
public final class LearningProperties {

	/** Property of an attempt: identifier of the unit whose page was read. */
	public static final String UNIT = "curriculum.unit"; //$NON-NLS-1$
	/** Begins the property of an enrolment that keeps a trainee's remark on a step, for the authors. */
	public static final String REMARK = "curriculum.remark."; //$NON-NLS-1$
	/** Begins the property of an enrolment that keeps a trainee's own notes on a unit. */
	public static final String NOTE = "curriculum.note."; //$NON-NLS-1$

	private LearningProperties() {
	}

	/**
	 * The value of a property.
	 *
	 * @param element
	 *            of the model
	 * @param key
	 *            its key
	 * @return empty if there is none
	 */
	public static String get(Element element, String key) {
		return element.getProperties().stream().filter(property -> key.equals(property.getKey())).map(Property::getValue)
				.filter(value -> value != null).findFirst().orElse(""); //$NON-NLS-1$
	}

	/**
	 * Sets a property.
	 *
	 * @param element
	 *            of the model
	 * @param key
	 *            its key
	 * @param value
	 *            null or blank to remove it
	 */
	public static void set(Element element, String key, String value) {
		Property present = element.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst()
				.orElse(null);
		if (value == null || value.isBlank()) {
			element.getProperties().remove(present);
		} else if (present != null) {
			present.setValue(value);
		} else {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(key);
			property.setValue(value);
			element.getProperties().add(property);
		}
	}
}

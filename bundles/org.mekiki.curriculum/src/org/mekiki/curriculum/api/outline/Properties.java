package org.mekiki.curriculum.api.outline;

import java.util.Objects;

import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;

/**
 * Reads and writes the open properties of elements, of which each key is there at most once. Belongs to the thread of the
 * model.
 *
 * @since 0.1
 */
public final class Properties {

	private Properties() {
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
				.filter(Objects::nonNull).findFirst().orElse(""); //$NON-NLS-1$
	}

	/**
	 * Sets the value of a property. To be called within an edit.
	 *
	 * @param element
	 *            of the model
	 * @param key
	 *            its key
	 * @param value
	 *            null or blank removes the property
	 */
	public static void set(Element element, String key, String value) {
		Property present = element.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst()
				.orElse(null);
		if (value == null || value.isBlank()) {
			element.getProperties().removeIf(property -> key.equals(property.getKey()));
		} else if (present == null) {
			Property added = ModelFactory.eINSTANCE.createProperty();
			added.setKey(key);
			added.setValue(value);
			element.getProperties().add(added);
		} else if (!value.equals(present.getValue())) {
			present.setValue(value);
		}
	}
}

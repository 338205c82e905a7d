package org.mekiki.lists.align;

import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.lists.Alignment;

/** What became of a link when its list or taxonomy was replaced by a later edition. */
public enum Carry {

	/** What it links is in the later edition as it was, perhaps with another number. */
	KEPT,
	/** What it links was renamed, moved, split or merged. */
	CHANGED,
	/** What it links is not in the later edition. */
	LOST;

	/** Open property that holds the outcome, of the new link, or of the old one if it was lost. */
	public static final String OUTCOME = "org.mekiki.lists.carryOver"; //$NON-NLS-1$

	/** Open property of a new link: identifier of the link that it was carried over from. */
	public static final String FROM = "org.mekiki.lists.carriedFrom"; //$NON-NLS-1$

	/**
	 * What became of a link.
	 *
	 * @param alignment
	 *            a link that was carried over, or the one that was lost
	 * @return null if it has nothing to do with a revision
	 */
	public static Carry of(Alignment alignment) {
		String value = property(alignment, OUTCOME);
		for (Carry carry : values()) {
			if (carry.name().equals(value)) {
				return carry;
			}
		}
		return null;
	}

	/**
	 * What a link was carried over from.
	 *
	 * @param alignment
	 *            a link that was carried over
	 * @return identifier of the earlier link; null if it was not carried over
	 */
	public static String from(Alignment alignment) {
		return property(alignment, FROM);
	}

	/**
	 * The outcome as people read it.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return a word
	 */
	public String text(Locale locale) {
		return Texts.of(Carry.class, locale).get("carry." + name()); //$NON-NLS-1$
	}

	static String property(Alignment alignment, String key) {
		for (Property property : alignment.getProperties()) {
			if (key.equals(property.getKey())) {
				return property.getValue();
			}
		}
		return null;
	}

	static void set(Alignment alignment, String key, String value) {
		alignment.getProperties().removeIf(property -> key.equals(property.getKey()));
		if (value != null) {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(key);
			property.setValue(value);
			alignment.getProperties().add(property);
		}
	}
}

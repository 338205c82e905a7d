package org.mekiki.funding.internal.money;

import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.funding.BudgetLine;

/** The year of the sheet that states a budget line: later sheets state earlier years again. */
public final class Vintages {

	/** Name of the property. */
	private static final String KEY = "funding.vintage"; //$NON-NLS-1$

	private Vintages() {
	}

	/** The vintage; empty if there is none. */
	public static String of(BudgetLine line) {
		return line.getProperties().stream().filter(property -> KEY.equals(property.getKey())).map(Property::getValue).findFirst()
				.orElse(""); //$NON-NLS-1$
	}

	/** Sets it on a line that has none; an empty one is left out. */
	public static void set(BudgetLine line, String vintage) {
		if (!vintage.isEmpty()) {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(KEY);
			property.setValue(vintage);
			line.getProperties().add(property);
		}
	}
}

package org.mekiki.funding.internal.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.model.Dataset;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;

/** Findings that somebody has looked at and accepted, with the reason, kept on the data set. */
final class Accepted {

	private static final String KEY = "funding.accepted"; //$NON-NLS-1$
	private static final String BECAUSE = " | "; //$NON-NLS-1$

	private Accepted() {
	}

	static Set<String> keys(Dataset dataset) {
		return dataset.getProperties().stream().filter(property -> KEY.equals(property.getKey()) && property.getValue() != null)
				.map(property -> property.getValue().split(java.util.regex.Pattern.quote(BECAUSE), 2)[0]).collect(Collectors.toSet());
	}

	/** Inside an edit. */
	static void accept(Dataset dataset, RowFinding finding, String because) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(KEY);
		property.setValue(finding.key() + BECAUSE + because);
		dataset.getProperties().add(property);
	}
}

package org.mekiki.funding.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.text.Labels;

/**
 * Which organisation the key of a payee stands for, as people have decided. Rows keep the key and the name that the file has;
 * the decision is kept on the organisation, so it can be undone, and it can be seen what was taken together.
 *
 * @since 0.1
 */
public final class PayeeDirectory {

	/** Name of the property that holds a key. */
	private static final String KEY = "funding.payee-key"; //$NON-NLS-1$

	private final Map<String, Organisation> organisations = new HashMap<>();

	private PayeeDirectory(KnowledgeModel model) {
		for (Organisation organisation : model.getOrganisations()) {
			if (organisation.getCorporateNumber() != null) {
				organisations.putIfAbsent(organisation.getCorporateNumber(), organisation);
			}
			keys(organisation).forEach(key -> organisations.put(key, organisation));
		}
	}

	/**
	 * The directory of a model.
	 *
	 * @param model
	 *            the model
	 * @return what was decided so far
	 */
	public static PayeeDirectory of(KnowledgeModel model) {
		return new PayeeDirectory(model);
	}

	/**
	 * The organisation of a payee.
	 *
	 * @param key
	 *            {@code payee_key} of a row; may be null
	 * @return null if nobody has decided
	 */
	public Organisation organisation(String key) {
		return key == null ? null : organisations.get(key);
	}

	/**
	 * Keys that were decided to be one organisation.
	 *
	 * @param organisation
	 *            the organisation
	 * @return a new list
	 */
	public static List<String> keys(Organisation organisation) {
		return organisation.getProperties().stream().filter(property -> KEY.equals(property.getKey())).map(Property::getValue).toList();
	}

	/**
	 * Decides that keys are one organisation. Inside an edit.
	 *
	 * @param model
	 *            the model that people work on
	 * @param corporateNumber
	 *            number of the organisation; it is made if there is none with it
	 * @param name
	 *            for a new organisation
	 * @param keys
	 *            keys of payees
	 * @return the organisation
	 */
	public static Organisation merge(KnowledgeModel model, String corporateNumber, String name, List<String> keys) {
		Organisation organisation = of(model).organisation(corporateNumber);
		if (organisation == null) {
			organisation = ActorsFactory.eINSTANCE.createOrganisation();
			organisation.setCorporateNumber(corporateNumber);
			organisation.setJurisdiction("JP"); //$NON-NLS-1$
			Labels.set(organisation.getLabels(), "ja", name); //$NON-NLS-1$
			model.getOrganisations().add(organisation);
		}
		List<String> known = keys(organisation);
		for (String key : keys) {
			if (!known.contains(key)) {
				Property property = ModelFactory.eINSTANCE.createProperty();
				property.setKey(KEY);
				property.setValue(key);
				organisation.getProperties().add(property);
			}
		}
		return organisation;
	}
}

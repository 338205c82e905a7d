package org.mekiki.taxonomy;

import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;

/** Adds one technology, group or domain. */
public final class AddTechnology extends TaxonomyOperation {

	private final Place place;
	private final Technology added;

	/**
	 * Prepares the addition.
	 *
	 * @param place
	 *            where to put it
	 * @param kind
	 *            what it is to be
	 * @param labels
	 *            preferred labels by language; blank ones are left out
	 */
	public AddTechnology(Place place, TechnologyKind kind, Map<String, String> labels) {
		this.place = place;
		added = create(kind, labels);
	}

	/**
	 * The kind that fits a place: what its other children are, else one level below the container.
	 *
	 * @param container
	 *            a taxonomy or technology
	 * @return the kind
	 */
	public static TechnologyKind kindIn(Element container) {
		var children = Hierarchy.childrenOf(container);
		if (!children.isEmpty()) {
			return children.get(children.size() - 1).getKind();
		}
		return container instanceof Technology ? TechnologyKind.TECHNOLOGY : TechnologyKind.DOMAIN;
	}

	/**
	 * The technology that is, or was, added.
	 *
	 * @return the new object; part of the model once the operation has run
	 */
	public Technology added() {
		return added;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.add, added.getLabels().isEmpty() ? Messages.addUnnamed : Names.of(added));
	}

	@Override
	protected void apply() {
		Hierarchy.childrenOf(place.container()).add(place.index(), added);
	}

	static Technology create(TechnologyKind kind, Map<String, String> labels) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		technology.setId(UUID.randomUUID().toString());
		technology.setKind(kind);
		labels.forEach((language, text) -> Labels.set(technology.getLabels(), language, text));
		return technology;
	}
}

package org.mekiki.sample.internal;

import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;

/** The bodies that the documents name as publishers, authorities and funders. */
final class OrganisationsPart implements Part {

	@Override
	public void build(SampleContext context) {
		for (Row row : context.rows("organisations")) { //$NON-NLS-1$
			Organisation organisation = ActorsFactory.eINSTANCE.createOrganisation();
			context.add(organisation, key(row.require("org_id")), row); //$NON-NLS-1$
			context.labels(organisation, row, "name"); //$NON-NLS-1$
			context.altLabels(organisation, "ja", row.get("alt_ja")); //$NON-NLS-1$ //$NON-NLS-2$
			context.altLabels(organisation, "en", row.get("alt_en")); //$NON-NLS-1$ //$NON-NLS-2$
			organisation.setKind(row.literal("kind", OrganisationKind::getByName)); //$NON-NLS-1$
			organisation.setJurisdiction(row.require("jurisdiction")); //$NON-NLS-1$
			if (!row.get("part_of").isEmpty()) { //$NON-NLS-1$
				organisation.setPartOf(context.find(Organisation.class, key(row.get("part_of")), row)); //$NON-NLS-1$
			}
			context.root().getOrganisations().add(organisation);
		}
	}

	static String key(String id) {
		return "organisation/" + id; //$NON-NLS-1$
	}

	/** Finds an organisation by its Japanese name, as the other data files print it. */
	static Organisation byName(SampleContext context, String name) {
		return context.root().getOrganisations().stream()
				.filter(organisation -> organisation.getLabels().stream().anyMatch(l -> name.equals(l.getValue())))
				.findFirst().orElse(null);
	}
}

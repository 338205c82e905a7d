package org.mekiki.sample.internal;

import java.util.List;

import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.policy.PolicyFramework;
import org.mekiki.model.policy.Provision;
import org.mekiki.model.text.Labels;

/** Builds the statements of one policy framework and the headings above them. */
final class Statements {

	private final SampleContext context;
	private final String id;
	private final PolicyFramework framework;

	Statements(SampleContext context, String id) {
		this.context = context;
		this.id = id;
		Row row = context.rows("frameworks").stream().filter(r -> r.require("framework_id").equals(id)).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow(() -> context.rows("frameworks").get(0).broken("there is no framework " + id)); //$NON-NLS-1$ //$NON-NLS-2$
		framework = context.add(PolicyFactory.eINSTANCE.createPolicyFramework(), "framework/" + id, row); //$NON-NLS-1$
		context.labels(framework, row, "name"); //$NON-NLS-1$
		framework.setNotation(id);
		framework.setDate(row.orNull("date")); //$NON-NLS-1$
		context.root().getFrameworks().add(framework);
	}

	/** The statements at the top of the framework. */
	List<Provision> top() {
		return framework.getProvisions();
	}

	/**
	 * The heading of a path; created, with the citation of the first row below it, when first asked for.
	 *
	 * @param siblings
	 *            where a new heading is added
	 */
	Provision heading(List<Provision> siblings, String path, String kind, String japanese, String english, Row row) {
		String key = "heading/" + id + '/' + path; //$NON-NLS-1$
		Provision known = context.peek(Provision.class, key);
		if (known != null) {
			return known;
		}
		Provision heading = context.register(PolicyFactory.eINSTANCE.createProvision(), key, row);
		heading.setKind(kind);
		Labels.set(heading.getLabels(), "ja", japanese); //$NON-NLS-1$
		Labels.set(heading.getLabels(), "en", english); //$NON-NLS-1$
		context.cite(heading, row);
		siblings.add(heading);
		return heading;
	}

	/** A statement of the data; its texts are set by the caller. */
	Provision statement(List<Provision> siblings, String record, String kind, Row row) {
		Provision provision = context.add(PolicyFactory.eINSTANCE.createProvision(), key(record), row);
		provision.setNotation(record);
		provision.setKind(kind);
		siblings.add(provision);
		return provision;
	}

	/** The statement of a record built before. */
	Provision find(String record, Row row) {
		return context.find(Provision.class, key(record), row);
	}

	private static String key(String record) {
		return "provision/" + record; //$NON-NLS-1$
	}
}

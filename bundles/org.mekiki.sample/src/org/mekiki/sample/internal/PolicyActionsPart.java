package org.mekiki.sample.internal;

import org.mekiki.model.policy.Provision;

/** Principles and measures under the four pillars know, develop, protect and use. */
final class PolicyActionsPart implements Part {

	@Override
	public void build(SampleContext context) {
		Statements statements = new Statements(context, "policy_actions"); //$NON-NLS-1$
		for (Row row : context.rows("policy_actions")) { //$NON-NLS-1$
			String pillar = row.require("pillar"); //$NON-NLS-1$
			String kind = row.require("kind"); //$NON-NLS-1$
			Provision top = statements.heading(statements.top(), pillar, "pillar", pillar, row.require("pillar_en"), //$NON-NLS-1$ //$NON-NLS-2$
					row);
			Provision section = statements.heading(top.getProvisions(), pillar + '/' + kind, "section", kind, //$NON-NLS-1$
					row.require("kind_en"), row); //$NON-NLS-1$
			context.next("order of " + pillar + ' ' + kind, row.integer("order"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
			Provision action = statements.statement(section.getProvisions(), row.require("action_id"), kind, row); //$NON-NLS-1$
			context.labels(action, row, "text"); //$NON-NLS-1$
		}
	}
}

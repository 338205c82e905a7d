package org.mekiki.sample.internal;

import org.mekiki.model.policy.Provision;

/** By which routes technology leaks, and what is done against it. */
final class LeakageRoutesPart implements Part {

	@Override
	public void build(SampleContext context) {
		Statements statements = new Statements(context, "leakage_routes"); //$NON-NLS-1$
		for (Row row : context.rows("leakage_routes")) { //$NON-NLS-1$
			String route = row.require("route"); //$NON-NLS-1$
			String aspect = row.require("aspect"); //$NON-NLS-1$
			Provision top = statements.heading(statements.top(), route, "route", route, row.require("route_en"), row); //$NON-NLS-1$ //$NON-NLS-2$
			Provision section = statements.heading(top.getProvisions(), route + '/' + aspect, "aspect", aspect, //$NON-NLS-1$
					row.require("aspect_en"), row); //$NON-NLS-1$
			context.next("record_id of leakage_routes", row.number("record_id"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
			Provision statement = statements.statement(section.getProvisions(), row.require("record_id"), aspect, row); //$NON-NLS-1$
			context.labels(statement, row, "text"); //$NON-NLS-1$
			statement.setLaw(row.orNull("law_ja")); //$NON-NLS-1$
			context.properties(statement, row, "mark"); //$NON-NLS-1$
		}
	}
}

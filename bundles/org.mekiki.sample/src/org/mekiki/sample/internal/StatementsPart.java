package org.mekiki.sample.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.policy.Provision;

/**
 * A file whose rows name their kind and parent: rows without a parent are gathered under a heading of their kind.
 */
final class StatementsPart implements Part {

	/** Columns that only some of these files have, kept as properties. */
	private static final List<String> EXTRAS = List.of("need_ja", "need_en", "approach_ja", "approach_en", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"feasibility_ja", "feasibility_en"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String file;

	StatementsPart(String file) {
		this.file = file;
	}

	@Override
	public void build(SampleContext context) {
		Statements statements = new Statements(context, file);
		Map<String, Row> headings = new HashMap<>();
		for (Row heading : context.rows("headings")) { //$NON-NLS-1$
			if (heading.require("framework_id").equals(file)) { //$NON-NLS-1$
				headings.put(heading.require("kind"), heading); //$NON-NLS-1$
			}
		}
		for (Row row : context.rows(file)) {
			statement(context, row, statements, headings);
		}
	}

	private static void statement(SampleContext context, Row row, Statements statements, Map<String, Row> headings) {
		String kind = row.require("kind"); //$NON-NLS-1$
		String parent = row.get("parent_id"); //$NON-NLS-1$
		context.nextOrFirst("order of " + kind, row.integer("order"), row); //$NON-NLS-1$ //$NON-NLS-2$
		List<Provision> siblings;
		if (parent.isEmpty()) {
			Row heading = headings.get(kind);
			if (heading == null) {
				throw row.broken("headings.csv has no heading for " + kind); //$NON-NLS-1$
			}
			siblings = statements.heading(statements.top(), kind, "heading", heading.require("name_ja"), //$NON-NLS-1$ //$NON-NLS-2$
					heading.require("name_en"), row).getProvisions(); //$NON-NLS-1$
		} else {
			siblings = statements.find(parent, row).getProvisions();
		}
		Provision provision = statements.statement(siblings, row.require("record_id"), kind, row); //$NON-NLS-1$
		boolean named = !row.optional("name_ja").isEmpty(); //$NON-NLS-1$
		context.labels(provision, row, named ? "name" : "text"); //$NON-NLS-1$ //$NON-NLS-2$
		if (named && !row.require("text_ja").equals(row.get("name_ja"))) { //$NON-NLS-1$ //$NON-NLS-2$
			context.descriptions(provision, row, "text"); //$NON-NLS-1$
		}
		if (!row.optional("date").isEmpty()) { //$NON-NLS-1$
			provision.setDate(row.get("date")); //$NON-NLS-1$
			provision.setEnd(row.orNull("date_end")); //$NON-NLS-1$
		}
		for (String column : EXTRAS) {
			if (!row.optional(column).isEmpty()) {
				context.properties(provision, row, column);
			}
		}
	}
}

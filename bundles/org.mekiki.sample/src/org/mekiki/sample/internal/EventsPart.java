package org.mekiki.sample.internal;

import java.util.List;

import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.text.Labels;

/** What policy did, and when. */
final class EventsPart implements Part {

	@Override
	public void build(SampleContext context) {
		for (Row row : context.rows("policy_events")) { //$NON-NLS-1$
			PolicyEvent event = PolicyFactory.eINSTANCE.createPolicyEvent();
			context.next("event_id", row.number("event_id"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
			context.add(event, "event/" + row.require("event_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(event, row, "title"); //$NON-NLS-1$
			Labels.set(event.getDescriptions(), "en", row.require("description")); //$NON-NLS-1$ //$NON-NLS-2$
			event.setNotation(row.get("event_id")); //$NON-NLS-1$
			event.setDate(row.require("date")); //$NON-NLS-1$
			event.setEnd(row.orNull("date_end")); //$NON-NLS-1$
			event.setPrinted(row.require("date_printed")); //$NON-NLS-1$
			event.setHappened(status(row));
			event.getJurisdictions().addAll(List.of(row.require("jurisdiction").split(";"))); //$NON-NLS-1$ //$NON-NLS-2$
			context.properties(event, row, "date_precision"); //$NON-NLS-1$
			context.root().getEvents().add(event);
		}
	}

	private static EventStatus status(Row row) {
		return switch (row.require("status")) { //$NON-NLS-1$
		case "past" -> EventStatus.PAST; //$NON-NLS-1$
		case "ongoing at the date of the source" -> EventStatus.ONGOING; //$NON-NLS-1$
		case "planned at the date of the source" -> EventStatus.PLANNED; //$NON-NLS-1$
		default -> throw row.broken("status is none of the known words: " + row.get("status")); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}
}

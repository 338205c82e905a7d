package org.mekiki.evidence.internal.timeline;

import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;

/** What stands on the timeline; one colour each, in this order. */
enum Kind {
	/** Something that was over when the source was written. */
	PAST("events", "event.past"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Something that went on when the source was written. */
	ONGOING("events", "event.ongoing"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Something that was planned when the source was written. */
	PLANNED("events", "event.planned"), //$NON-NLS-1$ //$NON-NLS-2$
	/** What a country does to gain or keep talent. */
	MEASURE("measures", "measure"), //$NON-NLS-1$ //$NON-NLS-2$
	/** An edition of a technology list or taxonomy. */
	EDITION("editions", "edition"); //$NON-NLS-1$ //$NON-NLS-2$

	/** The word that users choose. */
	final String choice;
	/** Key of its name. */
	final String text;

	Kind(String choice, String text) {
		this.choice = choice;
		this.text = text;
	}

	static Kind of(PolicyEvent event) {
		EventStatus status = event.getHappened();
		return status == EventStatus.PLANNED ? PLANNED : status == EventStatus.ONGOING ? ONGOING : PAST;
	}
}

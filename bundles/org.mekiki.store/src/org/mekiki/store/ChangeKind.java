package org.mekiki.store;

/** What happened to an object in a revision. */
public enum ChangeKind {
	/** It was created. */
	CREATED,
	/** One of its features got another value. */
	CHANGED,
	/** It got another place: another container, or another position among its siblings. */
	MOVED,
	/** It was deleted. */
	DELETED
}

package org.mekiki.store;

/** What went wrong in the store: what a caller can react to, while the message is for the user. */
public enum Problem {
	/** There is nothing at the location. */
	NOT_FOUND,
	/** There is something at the location, but no knowledge base. */
	NOT_A_KNOWLEDGE_BASE,
	/** Another window or program has the base open. */
	ALREADY_OPEN,
	/** There is something where a new base or file should be made. */
	EXISTS,
	/** The password is missing or wrong. */
	WRONG_PASSWORD,
	/** The base was written by a newer version of the program. */
	NEWER_SCHEMA,
	/** The stored data can no longer be read. */
	DAMAGED,
	/** The disk is full. */
	NO_SPACE,
	/** The user may not read or write there. */
	NO_RIGHTS,
	/** The server does not answer. */
	UNREACHABLE,
	/** Somebody else has changed the same objects. */
	CONFLICT,
	/** An object cannot be deleted because others still refer to it. */
	STILL_REFERENCED,
	/** A value cannot be stored: a malformed identifier, a character that text must not hold, a number too long. */
	INVALID_VALUE,
	/** The base was opened to read only. */
	READ_ONLY,
	/** A package cannot be read. */
	BAD_PACKAGE,
	/** Something is larger than the store allows. */
	TOO_LARGE,
	/** The user has cancelled. */
	CANCELLED,
	/** Anything else; the log says more. */
	INTERNAL
}

package org.mekiki.facts.api;

/** Kinds of failure. */
public enum FactsProblem {
	/** A value is missing where there must be one, or of a wrong type. */
	INVALID_VALUE,
	/** Two rows have the same key. */
	DUPLICATE_KEY,
	/** More rows than a table can hold. */
	TOO_MANY_ROWS,
	/** The database refused, or its columns are not those that were expected. */
	DATABASE,
	/** A snapshot is not what was written. */
	DAMAGED,
	/** A snapshot is of another state of the data, or of another version of the program. */
	OUTDATED,
	/** A file cannot be read or written. */
	FILE
}

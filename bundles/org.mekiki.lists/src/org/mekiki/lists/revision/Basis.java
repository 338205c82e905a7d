package org.mekiki.lists.revision;

/** How a change was recognised, the surest first. */
public enum Basis {
	/** Both carry the same identifier. */
	SAME_KEY,
	/** Both carry the same name. */
	SAME_NAME,
	/** The publisher names the replacement. */
	REPLACED_BY,
	/** The name of one is another name of the other. */
	OTHER_NAME,
	/** The names of several, put together, are the name of one. */
	PARTS_OF_NAME,
	/** Both carry the same code, and the names are alike. */
	SAME_NOTATION,
	/** The names are alike, and nothing else is more alike. */
	SIMILAR_NAME,
	/** Nothing corresponds. */
	NO_COUNTERPART
}

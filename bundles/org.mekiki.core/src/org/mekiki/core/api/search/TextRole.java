package org.mekiki.core.api.search;

/** What a text is to the element it belongs to, the most telling first. */
public enum TextRole {
	/** Preferred label, or the verbatim title or text. */
	LABEL,
	/** Code or number. */
	NOTATION,
	/** Alternative label. */
	ALTERNATIVE,
	/** Label that is found but not shown. */
	HIDDEN,
	/** Description. */
	DESCRIPTION
}

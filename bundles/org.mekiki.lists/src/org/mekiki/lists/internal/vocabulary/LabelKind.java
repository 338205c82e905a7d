package org.mekiki.lists.internal.vocabulary;

/** What a label is to its concept, the most telling first. */
public enum LabelKind {
	/** The one name to be shown. */
	PREFERRED,
	/** Another name for the same. */
	ALTERNATIVE,
	/** A spelling to be found, not to be shown. */
	HIDDEN,
	/** A name that only comes near: broader, narrower or related synonyms. */
	LOOSE,
	/** Taken from the identifier because nothing better is there. */
	IDENTIFIER
}

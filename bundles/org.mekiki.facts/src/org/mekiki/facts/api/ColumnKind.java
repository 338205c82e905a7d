package org.mekiki.facts.api;

/** What a column holds. */
public enum ColumnKind {
	/** A dimension of texts. */
	TEXT,
	/** A dimension of whole numbers, like years: what rows are grouped by. */
	NUMBER,
	/** A measure: whole numbers that are added up, like amounts in minor units; also keys of rows. */
	MEASURE
}

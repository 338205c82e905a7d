package org.mekiki.store;

/** What a column of a row block holds. Every value may be missing. */
public enum RowType {
	/** Text of at most 32,672 characters. */
	TEXT,
	/** A whole number of 64 bits: counts, fiscal years, money in the smallest unit of its currency. */
	LONG,
	/** A day. */
	DATE,
	/** True or false. */
	BOOLEAN
}

package org.mekiki.funding.ui.internal.pivot;

/** What the cells of a pivot say. */
public enum PivotMode {
	/** Amounts. */
	AMOUNT,
	/** Shares of the sum of all. */
	OF_ALL,
	/** Shares of the sum of the row. */
	OF_ROW,
	/** Shares of the sum of the column. */
	OF_COLUMN,
	/** Change against the column before, as a share of that; columns are years. */
	CHANGE
}

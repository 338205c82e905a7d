package org.mekiki.lists.ui.internal.matrix;

/** What the cells of the matrix show. */
public enum CellMode {
	/** How many items. */
	COUNTS,
	/** That there are items, as squares: the larger, the more of the list. */
	MARKS,
	/** The items in words. */
	TEXT
}

package org.mekiki.workbench.internal.grid;

import org.mekiki.core.api.result.ModelLink;

/** Hears what is done in a grid. Called on the UI thread. */
public interface GridListener {

	/**
	 * Another cell is the current one.
	 *
	 * @param cell
	 *            null for none
	 */
	void selected(GridCell cell);

	/**
	 * An object is to be opened.
	 *
	 * @param link
	 *            leads to it
	 */
	void open(ModelLink link);

	/**
	 * A cell is to be explained.
	 *
	 * @param cell
	 *            one with a trail
	 */
	void explain(GridCell cell);
}

package org.mekiki.curriculum.ui.internal.page;

import org.eclipse.swt.graphics.GC;

/** A block that was laid out for a width. */
interface Laid {

	/**
	 * How high it is, with the room below it.
	 *
	 * @return in points
	 */
	int height();

	/**
	 * Paints it.
	 *
	 * @param gc
	 *            with colours of the page
	 * @param y
	 *            where it begins
	 */
	void paint(GC gc, int y);

	/**
	 * Where the words at a point lead.
	 *
	 * @param x
	 *            from the left of the page
	 * @param y
	 *            from the top of the block
	 * @return empty for nowhere
	 */
	default String linkAt(int x, int y) {
		return ""; //$NON-NLS-1$
	}

	/** Frees what it holds. */
	void dispose();
}

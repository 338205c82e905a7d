package org.mekiki.curriculum.ui.internal.page;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

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
	 * Words that lead somewhere.
	 *
	 * @param lines
	 *            where they stand, from the left of the page and the top of the block; one for each line they go over
	 * @param link
	 *            where they lead
	 */
	record Anchor(List<Rectangle> lines, String link) {
	}

	/**
	 * The words that lead somewhere.
	 *
	 * @return in the order of reading
	 */
	default List<Anchor> anchors() {
		return List.of();
	}

	/** Frees what it holds. */
	void dispose();
}

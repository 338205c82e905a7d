package org.mekiki.charts.internal.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** The picture of one kind of chart, without caption and legend. */
public interface Body {
	/**
	 * What the colours and patterns mean.
	 *
	 * @return empty when there is nothing to explain
	 */
	default List<LegendItem> legend() {
		return List.of();
	}

	/**
	 * The title of the vertical axis, written level above it.
	 *
	 * @return empty when there is none
	 */
	default String top() {
		return ""; //$NON-NLS-1$
	}

	/**
	 * Draws.
	 *
	 * @param pen   with
	 * @param area  where
	 * @param marks collects what was drawn where
	 */
	void draw(Pen pen, Rectangle2D area, Marks marks);
}

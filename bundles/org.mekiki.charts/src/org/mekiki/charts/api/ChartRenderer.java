package org.mekiki.charts.api;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.mekiki.charts.internal.draw.Page;
import org.mekiki.charts.internal.kinds.Heights;
import org.mekiki.core.api.chart.ChartDescription;

/**
 * Draws descriptions. The same description, theme and size give the same picture on any {@link Graphics2D}. A
 * description that cannot be drawn honestly (a pie with negative parts, nothing to show, too much to see) gives a message
 * in its place, never an exception.
 */
public final class ChartRenderer {
	private ChartRenderer() {
	}

	/**
	 * Draws.
	 *
	 * @param chart    what
	 * @param theme    how
	 * @param graphics where; its state is as before afterwards, except for rendering hints
	 * @param area     in the graphics' coordinates; filled completely
	 * @return what was drawn where
	 */
	public static ChartPicture draw(ChartDescription chart, ChartTheme theme, Graphics2D graphics, Rectangle2D area) {
		return new Page(chart, theme).draw(graphics, area);
	}

	/**
	 * How high a chart should be so that nothing in it is cramped.
	 *
	 * @param chart what
	 * @param theme how
	 * @param width how wide it will be, in units of the layout
	 * @return in the same unit, 300 to 2000
	 */
	public static int height(ChartDescription chart, ChartTheme theme, int width) {
		return Heights.of(chart, theme, width);
	}

	/**
	 * How high a chart has to be so that every row of it can be named.
	 *
	 * @param chart what
	 * @return in units of the layout, at most 2000; 0 for charts without rows
	 */
	public static int leastHeight(ChartDescription chart) {
		return Heights.least(chart);
	}
}

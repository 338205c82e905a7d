package org.mekiki.charts.api;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.mekiki.core.api.chart.CustomChart;

/**
 * Draws a kind of chart that Mekiki does not know. Contributed at the extension point {@code org.mekiki.core.chartTypes};
 * one instance is kept and must have no state. Caption and source are drawn around it.
 *
 * @since 0.1
 */
public interface ChartType {
	/**
	 * Draws, with the same result for the same arguments, on screen and on paper alike.
	 *
	 * @param chart    what
	 * @param theme    colours and fonts to be used
	 * @param graphics where; it draws nothing outside the area
	 * @param area     in the graphics' coordinates
	 * @return what was drawn where, in reading order
	 */
	List<DrawnMark> draw(CustomChart chart, ChartTheme theme, Graphics2D graphics, Rectangle2D area);
}

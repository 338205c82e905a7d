package org.mekiki.charts.internal.kinds;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;

import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Hatch;

/** Plain bars with the pattern of their series, and a seam between stacked ones. */
final class HatchBarPainter implements BarPainter {
	/** Narrower bars would be all seam. */
	private static final double LEAST_FOR_SEAM = 4;
	private final boolean seam;
	private final ChartTheme theme;

	HatchBarPainter(boolean seam, ChartTheme theme) {
		this.seam = seam;
		this.theme = theme;
	}

	@Override
	public void paintBar(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar,
			RectangleEdge base) {
		var colour = (Color) renderer.getItemPaint(row, column);
		graphics.setPaint(colour);
		graphics.fill(bar);
		Hatch.over(graphics, bar, row, colour);
		if (seam && bar.getWidth() > LEAST_FOR_SEAM && bar.getHeight() > LEAST_FOR_SEAM) {
			graphics.setPaint(new Color(theme.background()));
			graphics.setStroke(new java.awt.BasicStroke(1));
			graphics.draw(bar);
		}
	}

	@Override
	public void paintBarShadow(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar,
			RectangleEdge base, boolean pegShadow) {
		// Shadows carry no data.
	}
}

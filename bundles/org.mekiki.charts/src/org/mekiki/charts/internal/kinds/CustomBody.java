package org.mekiki.charts.internal.kinds;

import java.awt.geom.Rectangle2D;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.CustomChart;

/** A chart that a plug-in draws. */
final class CustomBody implements Body {
	private final CustomChart chart;
	private final ChartTheme theme;

	CustomBody(CustomChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var graphics = pen.graphics();
		var clip = graphics.getClip();
		graphics.clip(area);
		try {
			ChartTypes.find(chart.type()).draw(chart, theme, graphics, area).forEach(marks::add);
		} catch (RuntimeException | LinkageError | StackOverflowError failure) {
			ChartTypes.failed(chart.type(), failure);
			throw new IllegalStateException(failure);
		} finally {
			graphics.setClip(clip);
		}
	}
}

package org.mekiki.charts.internal.kinds;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.plots.MarkEntity;
import org.mekiki.charts.internal.plots.MarkPlot;

/** A kind drawn by a plot of ours. */
record PlotBody(MarkPlot plot) implements Body {
	@Override
	public List<LegendItem> legend() {
		return plot.legend();
	}

	@Override
	public String top() {
		return plot.top();
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		FreeBody.draw(plot, pen, area, (entity, shape) -> {
			if (entity instanceof MarkEntity item)
				marks.add(item.mark());
		});
	}
}

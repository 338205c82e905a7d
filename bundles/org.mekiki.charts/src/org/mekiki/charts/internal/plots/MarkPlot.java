package org.mekiki.charts.internal.plots;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.Pen;

/** A plot of ours in JFreeChart's framework: it draws with a pen and says where its marks are. */
public abstract class MarkPlot extends Plot {
	private static final long serialVersionUID = 1L;
	private final transient ChartTheme theme;

	MarkPlot(ChartTheme theme) {
		this.theme = theme;
	}

	/**
	 * What colours and patterns mean.
	 *
	 * @return empty when there is nothing to explain
	 */
	public List<LegendItem> legend() {
		return List.of();
	}

	/**
	 * A line above the plot.
	 *
	 * @return empty when there is none
	 */
	public String top() {
		return ""; //$NON-NLS-1$
	}

	ChartTheme theme() {
		return theme;
	}

	abstract void paint(Pen pen, Rectangle2D area, Marks marks);

	@Override
	public String getPlotType() {
		return getClass().getSimpleName();
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
		var marks = new Marks();
		paint(new Pen(graphics, theme), area, marks);
		if (info == null)
			return;
		info.setPlotArea(area);
		info.setDataArea(area);
		if (info.getOwner() != null && info.getOwner().getEntityCollection() != null)
			for (var mark : marks.list())
				info.getOwner().getEntityCollection().add(new MarkEntity(mark));
	}
}

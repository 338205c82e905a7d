package org.mekiki.charts.internal.kinds;

import org.mekiki.charts.api.AreaChart;
import org.mekiki.charts.api.BarChart;
import org.mekiki.charts.api.BoxChart;
import org.mekiki.charts.api.ChartDescription;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.api.HeatMap;
import org.mekiki.charts.api.Histogram;
import org.mekiki.charts.api.LineChart;
import org.mekiki.charts.api.Network;
import org.mekiki.charts.api.PieChart;
import org.mekiki.charts.api.RadarChart;
import org.mekiki.charts.api.Sankey;
import org.mekiki.charts.api.ScatterChart;
import org.mekiki.charts.api.Timeline;
import org.mekiki.charts.api.Treemap;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.plots.HeatMapPlot;
import org.mekiki.charts.internal.plots.NetworkPlot;
import org.mekiki.charts.internal.plots.RadarPlot;
import org.mekiki.charts.internal.plots.SankeyPlot;
import org.mekiki.charts.internal.plots.TimelinePlot;
import org.mekiki.charts.internal.plots.TreemapPlot;

/** Which class draws which kind. */
public final class Kinds {
	private Kinds() {
	}

	/**
	 * The picture of a description.
	 *
	 * @param chart one that {@link Refusals} accepts
	 * @param theme how it looks
	 * @return never null
	 */
	public static Body body(ChartDescription chart, ChartTheme theme) {
		return switch (chart) {
		case BarChart bars -> new BarBody(bars, theme);
		case LineChart lines -> new LineBody(lines, theme);
		case AreaChart areas -> new AreaBody(areas, theme);
		case ScatterChart points -> new ScatterBody(points, theme);
		case PieChart slices -> new PieBody(slices, theme);
		case Histogram bins -> new HistogramBody(bins, theme);
		case BoxChart boxes -> new BoxBody(boxes, theme);
		case HeatMap cells -> new PlotBody(new HeatMapPlot(cells, theme));
		case Treemap branches -> new PlotBody(new TreemapPlot(branches, theme));
		case Sankey flows -> new PlotBody(new SankeyPlot(flows, theme));
		case RadarChart profile -> new PlotBody(new RadarPlot(profile, theme));
		case Timeline spans -> new PlotBody(new TimelinePlot(spans, theme));
		case Network nodes -> new PlotBody(new NetworkPlot(nodes, theme));
		};
	}
}

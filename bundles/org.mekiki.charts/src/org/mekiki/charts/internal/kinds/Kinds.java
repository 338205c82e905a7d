package org.mekiki.charts.internal.kinds;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.plots.HeatMapPlot;
import org.mekiki.charts.internal.plots.NetworkPlot;
import org.mekiki.charts.internal.plots.RadarPlot;
import org.mekiki.charts.internal.plots.SankeyPlot;
import org.mekiki.charts.internal.plots.TimelinePlot;
import org.mekiki.charts.internal.plots.TreemapPlot;
import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Histogram;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.chart.PieChart;
import org.mekiki.core.api.chart.RadarChart;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;

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
		case CustomChart custom -> new CustomBody(custom, theme);
		};
	}
}

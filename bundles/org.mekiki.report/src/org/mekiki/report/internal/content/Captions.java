package org.mekiki.report.internal.content;

import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.Caption;
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

/** Charts that leave the program alone carry their marking in the words around the picture. */
public final class Captions {

	private Captions() {
	}

	/**
	 * A chart with its marking above and below.
	 *
	 * @param chart
	 *            what is drawn
	 * @param handling
	 *            the marking; may be empty
	 * @return the same chart with another caption
	 */
	public static ChartDescription marked(ChartDescription chart, String handling) {
		if (handling.isEmpty()) {
			return chart;
		}
		Caption old = chart.caption();
		String above = '[' + handling + "] " + old.title(); //$NON-NLS-1$
		return with(new Caption(above, old.subtitle(), '[' + handling + "] " + old.source()), chart); //$NON-NLS-1$
	}

	private static ChartDescription with(Caption caption, ChartDescription chart) {
		return switch (chart) {
		case BarChart c -> new BarChart(caption, c.mode(), c.horizontal(), c.categoryLabel(), c.values(), c.categories(), c.series());
		case LineChart c -> new LineChart(caption, c.categoryLabel(), c.values(), c.categories(), c.series());
		case AreaChart c -> new AreaChart(caption, c.percent(), c.categoryLabel(), c.values(), c.categories(), c.series());
		case ScatterChart c -> new ScatterChart(caption, c.x(), c.y(), c.size(), c.joined(), c.groups());
		case PieChart c -> new PieChart(caption, c.donut(), c.unit(), c.slices());
		case Histogram c -> new Histogram(caption, c.values(), c.counts(), c.bins());
		case BoxChart c -> new BoxChart(caption, c.categoryLabel(), c.values(), c.boxes());
		case HeatMap c -> new HeatMap(caption, c.rowLabel(), c.columnLabel(), c.values(), c.diverging(), c.hatchLabel(), c.rows(),
				c.columns(), c.cells());
		case Treemap c -> new Treemap(caption, c.unit(), c.branches());
		case Sankey c -> new Sankey(caption, c.unit(), c.nodes(), c.flows());
		case RadarChart c -> new RadarChart(caption, c.unit(), c.spokes(), c.series());
		case Timeline c -> new Timeline(caption, c.groups(), c.lanes(), c.spans());
		case Network c -> new Network(caption, c.directed(), c.seed(), c.size(), c.groups(), c.nodes(), c.links());
		case CustomChart c -> new CustomChart(caption, c.type(), c.categories(), c.series(), c.options());
		};
	}
}

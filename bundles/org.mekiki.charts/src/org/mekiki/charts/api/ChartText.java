package org.mekiki.charts.api;

import java.util.List;
import java.util.Locale;

import org.mekiki.charts.internal.draw.ChartTexts;
import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.ChartJson;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Histogram;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.chart.PieChart;
import org.mekiki.core.api.chart.RadarChart;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;

/** Charts in words, for readers that do not see them. */
public final class ChartText {
	private static final int MAX_NAMES = 12;

	private ChartText() {
	}

	/**
	 * Kind, title, size and series in one sentence or two.
	 *
	 * @param chart  what
	 * @param locale language of the sentence
	 * @return never null
	 */
	public static String summary(ChartDescription chart, Locale locale) {
		var title = chart.caption().title().isBlank() ? ChartTexts.get(locale, "untitled") : chart.caption().title(); //$NON-NLS-1$
		var summary = ChartTexts.get(locale, "summary", ChartTexts.get(locale, "kind." + ChartJson.kind(chart)), title, marks(chart)); //$NON-NLS-1$ //$NON-NLS-2$
		var names = names(chart);
		if (names.isEmpty())
			return summary;
		var shown = String.join(", ", names.subList(0, Math.min(MAX_NAMES, names.size()))) + (names.size() > MAX_NAMES ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return summary + " " + ChartTexts.get(locale, "summary.series", names.size(), shown); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int marks(ChartDescription chart) {
		return switch (chart) {
		case BarChart c -> values(c.series());
		case LineChart c -> values(c.series());
		case AreaChart c -> values(c.series());
		case RadarChart c -> values(c.series());
		case ScatterChart c -> c.groups().stream().mapToInt(g -> g.points().size()).sum();
		case PieChart c -> c.slices().size();
		case Histogram c -> c.bins().size();
		case BoxChart c -> c.boxes().size();
		case HeatMap c -> c.cells().size();
		case Treemap c -> c.branches().stream().mapToInt(ChartText::parts).sum();
		case Sankey c -> c.nodes().size() + c.flows().size();
		case Timeline c -> c.spans().size();
		case Network c -> c.nodes().size() + c.links().size();
		case CustomChart c -> values(c.series());
		};
	}

	private static int parts(Treemap.Branch branch) {
		return 1 + branch.parts().stream().mapToInt(ChartText::parts).sum();
	}

	private static int values(List<Series> series) {
		return (int) series.stream().flatMap(s -> s.data().stream()).filter(d -> d.value() != null).count();
	}

	private static List<String> names(ChartDescription chart) {
		var names = switch (chart) {
		case BarChart c -> c.series().stream().map(Series::label).toList();
		case LineChart c -> c.series().stream().map(Series::label).toList();
		case AreaChart c -> c.series().stream().map(Series::label).toList();
		case CustomChart c -> c.series().stream().map(Series::label).toList();
		case RadarChart c -> c.series().stream().map(Series::label).toList();
		case ScatterChart c -> c.groups().stream().map(ScatterChart.Group::label).toList();
		case PieChart c -> c.slices().stream().map(PieChart.Slice::label).toList();
		case Treemap c -> c.branches().stream().map(Treemap.Branch::label).toList();
		case Timeline c -> c.lanes().stream().map(Category::label).toList();
		case Network c -> c.groups().stream().map(Category::label).toList();
		case BoxChart c -> c.boxes().stream().map(BoxChart.Box::label).toList();
		case HeatMap c -> c.rows().stream().map(Category::label).toList();
		case Sankey c -> c.nodes().stream().map(Sankey.Node::label).toList();
		case Histogram c -> List.<String>of();
		};
		return names.stream().filter(n -> !n.isBlank()).toList();
	}
}

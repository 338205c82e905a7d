package org.mekiki.charts.internal.kinds;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.charts.internal.draw.ChartTexts;
import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
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
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;

/** What cannot be drawn honestly, and why. */
public final class Refusals {
	/** More marks than a screen has room for; a table or a grouping shows more. */
	static final int MAX_MARKS = 100_000;
	/** Thinner bars fade into one another and lie about their heights. */
	static final int MAX_BARS = 2_000;
	static final int MAX_SLICES = 60;
	static final int MAX_NODES = 500;
	static final int MAX_LINKS = 3_000;
	static final int MAX_SPOKES = 40;
	static final int MAX_LANES = 400;
	static final int MAX_SIDE = 400;

	private Refusals() {
	}

	/**
	 * Why a description is not drawn.
	 *
	 * @param chart  any description
	 * @param locale language of the reason
	 * @return null when it can be drawn
	 */
	public static String reason(ChartDescription chart, Locale locale) {
		if (chart instanceof CustomChart custom && ChartTypes.find(custom.type()) == null)
			return ChartTexts.get(locale, "noType", custom.type()); //$NON-NLS-1$
		var key = key(chart);
		if (key == null)
			return null;
		return key instanceof Limit limit ? ChartTexts.get(locale, "many", limit.found(), limit.most()) //$NON-NLS-1$
				: ChartTexts.get(locale, key.toString());
	}

	private record Limit(long found, int most) {
	}

	private static Object key(ChartDescription chart) {
		return switch (chart) {
		case BarChart bars -> bars(bars);
		case LineChart lines -> series(lines.series());
		case AreaChart areas -> stacked(areas.series(), areas.percent());
		case ScatterChart points -> points(points);
		case PieChart pie -> parts(pie.slices().stream().map(PieChart.Slice::value).toList(), MAX_SLICES);
		case Histogram bins -> bins.bins().isEmpty() ? "empty" : limit(bins.bins().size(), MAX_MARKS); //$NON-NLS-1$
		case BoxChart boxes -> boxes.boxes().isEmpty() ? "empty" : limit(boxes.boxes().size(), MAX_MARKS); //$NON-NLS-1$
		case HeatMap cells -> cells.cells().isEmpty() ? "empty" //$NON-NLS-1$
				: limit(Math.max(cells.rows().size(), cells.columns().size()), MAX_SIDE);
		case Treemap tree -> treemap(tree);
		case Sankey sankey -> sankey(sankey);
		case RadarChart radar -> radar(radar);
		case Timeline spans -> spans.spans().isEmpty() ? "empty" : limit(spans.lanes().size(), MAX_LANES); //$NON-NLS-1$
		case Network network -> network(network);
		case CustomChart custom -> limit((long) custom.series().size() * custom.categories().size(), MAX_MARKS);
		};
	}

	private static Object limit(long found, int most) {
		return found > most ? new Limit(found, most) : null;
	}

	private static List<BigDecimal> values(List<Series> series) {
		return series.stream().flatMap(s -> s.data().stream()).map(d -> d.value()).filter(Objects::nonNull).toList();
	}

	private static boolean negative(List<BigDecimal> values) {
		return values.stream().anyMatch(v -> v.signum() < 0);
	}

	private static Object series(List<Series> series) {
		var values = values(series);
		return values.isEmpty() ? "empty" : limit(values.size(), MAX_MARKS); //$NON-NLS-1$
	}

	private static Object stacked(List<Series> series, boolean percent) {
		var values = values(series);
		if (negative(values))
			return percent ? "negative.percent" : "negative.area"; //$NON-NLS-1$ //$NON-NLS-2$
		if (percent && !values.isEmpty() && values.stream().allMatch(v -> v.signum() == 0))
			return "zero"; //$NON-NLS-1$
		return series(series);
	}

	private static Object bars(BarChart bars) {
		var reason = bars.mode() == BarMode.PERCENT ? stacked(bars.series(), true) : series(bars.series());
		return reason == null ? limit(bars.categories().size(), MAX_BARS) : reason;
	}

	private static Object points(ScatterChart chart) {
		var points = chart.groups().stream().flatMap(g -> g.points().stream()).toList();
		if (points.isEmpty())
			return "empty"; //$NON-NLS-1$
		if (points.stream().anyMatch(p -> p.size() != null && p.size().signum() < 0))
			return "negative.size"; //$NON-NLS-1$
		return limit(points.size(), MAX_MARKS);
	}

	private static Object parts(List<BigDecimal> parts, int most) {
		if (parts.isEmpty())
			return "empty"; //$NON-NLS-1$
		if (negative(parts))
			return "negative.part"; //$NON-NLS-1$
		if (parts.stream().allMatch(v -> v.signum() == 0))
			return "zero"; //$NON-NLS-1$
		return limit(parts.size(), most);
	}

	private static Object treemap(Treemap tree) {
		var leaves = new java.util.ArrayList<BigDecimal>();
		tree.branches().forEach(b -> leaves(b, leaves));
		return parts(leaves, MAX_MARKS);
	}

	private static void leaves(Treemap.Branch branch, List<BigDecimal> result) {
		if (branch.parts().isEmpty())
			result.add(branch.total());
		else
			branch.parts().forEach(p -> leaves(p, result));
	}

	private static Object radar(RadarChart radar) {
		if (radar.spokes().size() < 3)
			return "spokes"; //$NON-NLS-1$
		if (negative(values(radar.series())))
			return "negative.radar"; //$NON-NLS-1$
		var many = limit(radar.spokes().size(), MAX_SPOKES);
		return many == null ? series(radar.series()) : many;
	}

	private static Object network(Network network) {
		if (network.nodes().isEmpty())
			return "empty"; //$NON-NLS-1$
		if (network.nodes().stream().anyMatch(n -> n.size() != null && n.size().signum() < 0)
				|| network.links().stream().anyMatch(l -> l.weight() != null && l.weight().signum() < 0))
			return "negative.size"; //$NON-NLS-1$
		var many = limit(network.nodes().size(), MAX_NODES);
		return many == null ? limit(network.links().size(), MAX_LINKS) : many;
	}

	private static Object sankey(Sankey sankey) {
		var parts = parts(sankey.flows().stream().map(Sankey.Flow::value).toList(), MAX_LINKS);
		if (parts != null)
			return parts;
		var many = limit(sankey.nodes().size(), MAX_NODES);
		return many == null && circular(sankey) ? "circle" : many; //$NON-NLS-1$
	}

	/** Takes away nodes that nothing flows into until none is left; a circle is what stays. */
	private static boolean circular(Sankey sankey) {
		var incoming = new HashMap<String, Integer>();
		sankey.nodes().forEach(n -> incoming.put(n.id(), 0));
		sankey.flows().forEach(f -> incoming.merge(f.to(), 1, Integer::sum));
		var free = new ArrayDeque<String>();
		incoming.forEach((id, count) -> {
			if (count == 0)
				free.add(id);
		});
		int taken = 0;
		while (!free.isEmpty()) {
			var id = free.remove();
			taken++;
			for (var flow : sankey.flows())
				if (flow.from().equals(id) && incoming.merge(flow.to(), -1, Integer::sum) == 0)
					free.add(flow.to());
		}
		return taken < incoming.size();
	}
}

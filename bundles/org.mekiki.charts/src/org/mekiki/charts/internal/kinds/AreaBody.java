package org.mekiki.charts.internal.kinds;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedAreaRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.Hatch;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;

/**
 * Stacked areas. JFreeChart places the axes; the bands are drawn here, whole and with their patterns, because its
 * renderer draws them in pieces with seams.
 */
final class AreaBody implements Body {
	private final AreaChart chart;
	private final ChartTheme theme;

	AreaBody(AreaChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.series().size() <= LineBody.MAX_NAMED)
			return List.of();
		return IntStream.range(0, chart.series().size())
				.mapToObj(i -> new LegendItem(Swatch.AREA, i, chart.series().get(i).label())).toList();
	}

	@Override
	public String top() {
		return FreeBody.title(chart.percent() ? new Axis(chart.values().label(), Unit.PERCENT) : chart.values());
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var ends = new EndLabels(pen, chart.series().stream().map(Series::label).toList(), area.getWidth());
		double right = legend().isEmpty() ? ends.width() : 8;
		var categories = new CategoryLabels(pen, chart.categories(), area.getWidth() - 60 - right, false, 0);
		categories.setLabel(pen.fit(chart.categoryLabel(), pen.small(), area.getWidth() * 0.6));
		categories.setCategoryMargin(0);
		if (chart.categories().size() > 1) {
			// The first and last place lie on the edges: bands have no width beside them.
			categories.setLowerMargin(-0.5 / (chart.categories().size() - 1));
			categories.setUpperMargin(-0.5 / (chart.categories().size() - 1));
		}
		var values = values(pen);
		// Only for the range of the axis: the bands below are its picture.
		var renderer = new StackedAreaRenderer(chart.percent());
		for (int i = 0; i < chart.series().size(); i++)
			renderer.setSeriesVisible(i, Boolean.FALSE, false);
		renderer.setDataBoundsIncludesVisibleSeriesOnly(false);
		var dataset = new SeriesDataset(chart.categories(), chart.series(), chart.values().unit());
		var plot = FreeBody.quiet(new CategoryPlot(dataset, categories, values, renderer), pen, false);
		plot.setInsets(new RectangleInsets(6, 0, 0, right));
		var data = FreeBody.draw(plot, pen, area, (entity, shape) -> {
			// Its items are hidden.
		});
		int n = chart.categories().size();
		var xs = IntStream.range(0, n).mapToDouble(c -> categories.getCategoryMiddle(c, n, data, RectangleEdge.BOTTOM)).toArray();
		if (n == 1)
			xs = new double[] { data.getMinX(), data.getMaxX() };
		bands(pen, data, values, xs, marks, ends);
	}

	private NumberAxis values(Pen pen) {
		var values = FreeBody.axis(chart.values(), pen, false);
		if (chart.percent()) {
			values.setRange(0, 1);
			values.setStandardTickUnits(NumberAxis.createStandardTickUnits());
			values.setNumberFormatOverride(new Scaled(NumberText.format(0), 100));
		}
		return values;
	}

	private void bands(Pen pen, Rectangle2D data, NumberAxis values, double[] xs, Marks marks, EndLabels ends) {
		var totals = new BigDecimal[chart.categories().size()];
		Arrays.fill(totals, BigDecimal.ZERO);
		for (var series : chart.series())
			for (int c = 0; c < totals.length; c++)
				totals[c] = totals[c].add(value(series, c));
		var below = new BigDecimal[totals.length];
		Arrays.fill(below, BigDecimal.ZERO);
		var middles = new double[chart.series().size()];
		for (int s = 0; s < middles.length; s++) {
			var lower = heights(below, totals, data, values, xs.length);
			for (int c = 0; c < below.length; c++)
				below[c] = below[c].add(value(chart.series().get(s), c));
			var upper = heights(below, totals, data, values, xs.length);
			band(pen, s, xs, lower, upper);
			int last = xs.length - 1;
			middles[s] = lower[last] - upper[last] < 0.5 ? Double.NaN : (lower[last] + upper[last]) / 2;
			for (int c = 0; c < below.length; c++)
				mark(s, c, xs, lower, upper, totals[c], marks);
		}
		if (legend().isEmpty())
			ends.draw(xs[xs.length - 1], middles, data.getMinY(), data.getMaxY());
	}

	private static BigDecimal value(Series series, int column) {
		var value = series.at(column).value();
		return value == null ? BigDecimal.ZERO : value;
	}

	private double[] heights(BigDecimal[] sums, BigDecimal[] totals, Rectangle2D data, NumberAxis axis, int count) {
		var result = new double[count];
		for (int i = 0; i < count; i++) {
			int c = Math.min(i, sums.length - 1);
			double position = NumberText.position(sums[c], chart.values().unit());
			if (chart.percent())
				position = totals[c].signum() == 0 ? 0 : position / NumberText.position(totals[c], chart.values().unit());
			result[i] = axis.valueToJava2D(position, data, RectangleEdge.LEFT);
		}
		return result;
	}

	private void band(Pen pen, int series, double[] xs, double[] lower, double[] upper) {
		var path = strip(xs, lower, upper, 0, xs.length - 1);
		var colour = Palette.series(theme, series);
		pen.fill(path, colour);
		Hatch.over(pen.graphics(), path, series, colour);
		pen.outline(path, pen.ground(), 1);
	}

	private static Path2D strip(double[] xs, double[] lower, double[] upper, int first, int last) {
		var path = new Path2D.Double();
		path.moveTo(xs[first], upper[first]);
		for (int i = first + 1; i <= last; i++)
			path.lineTo(xs[i], upper[i]);
		for (int i = last; i >= first; i--)
			path.lineTo(xs[i], lower[i]);
		path.closePath();
		return path;
	}

	private void mark(int s, int c, double[] xs, double[] lower, double[] upper, BigDecimal total, Marks marks) {
		var series = chart.series().get(s);
		var category = chart.categories().get(c);
		var datum = series.at(c);
		if (datum.value() == null)
			return;
		double from = c == 0 ? xs[0] : (xs[c - 1] + xs[c]) / 2;
		double to = c + 1 >= xs.length ? xs[c] : chart.categories().size() == 1 ? xs[1] : (xs[c] + xs[c + 1]) / 2;
		var text = NumberText.exact(datum.value(), chart.values().unit());
		if (chart.percent() && total.signum() > 0)
			text = NumberText.percent(datum.value(), total) + " (" + text + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		marks.add(datum.key() == null ? category.key() : datum.key(),
				new Rectangle2D.Double(from, upper[c], Math.max(2, to - from), Math.max(1, lower[c] - upper[c])),
				category.label(), series.label().isEmpty() ? text : series.label() + ": " + text, datum.note()); //$NON-NLS-1$
	}
}

package org.mekiki.charts.internal.kinds;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.ChartTexts;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;

/**
 * Box plots on JFreeChart's axes. Its own renderer draws outliers as groups that cannot be pointed at, and the mean as a
 * disc over the median; hence the boxes are drawn here.
 */
final class BoxBody implements Body {
	private final BoxChart chart;
	private final ChartTheme theme;

	BoxBody(BoxChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	@Override
	public String top() {
		return FreeBody.title(chart.values());
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var boxes = chart.boxes();
		var categories = boxes.stream().map(b -> Category.of(b.label())).toList();
		// Two invisible series span the range of the axis.
		var lows = new Series("", boxes.stream().map(b -> Datum.of(least(b), null)).toList()); //$NON-NLS-1$
		var highs = new Series("", boxes.stream().map(b -> Datum.of(greatest(b), null)).toList()); //$NON-NLS-1$
		var dataset = new SeriesDataset(categories, List.of(lows, highs), chart.values().unit());
		var axis = new CategoryLabels(pen, categories, area.getWidth() - 60, false, 0);
		axis.setLabel(pen.fit(chart.categoryLabel(), pen.small(), area.getWidth() * 0.6));
		var values = FreeBody.axis(chart.values(), pen, false);
		values.setAutoRangeIncludesZero(false);
		values.setLowerMargin(0.06);
		var renderer = new org.jfree.chart.renderer.category.LineAndShapeRenderer(false, false);
		var plot = FreeBody.quiet(new CategoryPlot(dataset, axis, values, renderer), pen, false);
		var data = FreeBody.draw(plot, pen, area, (entity, shape) -> {
			// Only the axes are JFreeChart's.
		});
		for (int i = 0; i < boxes.size(); i++) {
			double x = axis.getCategoryMiddle(i, boxes.size(), data, RectangleEdge.BOTTOM);
			double width = Math.min(46, data.getWidth() / boxes.size() * 0.5);
			box(pen, boxes.get(i), x, width, v -> values.valueToJava2D(NumberText.position(v, chart.values().unit()), data, RectangleEdge.LEFT), marks);
		}
	}

	private static BigDecimal least(BoxChart.Box box) {
		return Stream.concat(Stream.of(box.low()), box.outliers().stream().map(Datum::value).filter(v -> v != null)).min(BigDecimal::compareTo).orElseThrow();
	}

	private static BigDecimal greatest(BoxChart.Box box) {
		return Stream.concat(Stream.of(box.high()), box.outliers().stream().map(Datum::value).filter(v -> v != null)).max(BigDecimal::compareTo).orElseThrow();
	}

	private interface Heights {
		double of(BigDecimal value);
	}

	private void box(Pen pen, BoxChart.Box box, double x, double width, Heights at, Marks marks) {
		var colour = Palette.series(theme, 0);
		var ink = pen.ink();
		double half = width / 2;
		pen.line(x, at.of(box.low()), x, at.of(box.q1()), ink, 1);
		pen.line(x, at.of(box.q3()), x, at.of(box.high()), ink, 1);
		pen.line(x - half / 2, at.of(box.low()), x + half / 2, at.of(box.low()), ink, 1);
		pen.line(x - half / 2, at.of(box.high()), x + half / 2, at.of(box.high()), ink, 1);
		var body = new Rectangle2D.Double(x - half, at.of(box.q3()), width, Math.max(1, at.of(box.q1()) - at.of(box.q3())));
		pen.fill(body, Palette.mix(pen.ground(), colour, 0.45));
		pen.outline(body, colour, 1.3);
		pen.line(x - half, at.of(box.median()), x + half, at.of(box.median()), ink, 2);
		if (box.mean() != null)
			pen.outline(Palette.marker(3, x, at.of(box.mean()), 7), ink, 1.2);
		var area = new Rectangle2D.Double(x - half, at.of(box.high()), width, Math.max(2, at.of(box.low()) - at.of(box.high())));
		marks.add(box.key(), area, tooltip(box));
		for (var outlier : box.outliers())
			if (outlier.value() != null) {
				var point = Palette.marker(0, x, at.of(outlier.value()), 6);
				pen.outline(point, colour, 1.3);
				marks.add(outlier.key(), point.getBounds2D(), box.label(), exact(outlier.value()), outlier.note());
			}
	}

	private String exact(BigDecimal value) {
		return NumberText.exact(value, chart.values().unit());
	}

	private String[] tooltip(BoxChart.Box box) {
		return new String[] { box.label(), ChartTexts.get(theme.locale(), "box", exact(box.low()), exact(box.q1()), //$NON-NLS-1$
				exact(box.median()), exact(box.q3()), exact(box.high())),
				box.mean() == null ? "" : ChartTexts.get(theme.locale(), "box.mean", exact(box.mean())) }; //$NON-NLS-1$ //$NON-NLS-2$
	}
}

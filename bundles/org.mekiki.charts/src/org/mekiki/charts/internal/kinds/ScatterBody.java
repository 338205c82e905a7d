package org.mekiki.charts.internal.kinds;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.ScatterChart;

/** Points, bubbles, and lines over a numeric axis. */
final class ScatterBody implements Body {
	private static final double LARGEST = 46;
	private static final double SMALLEST = 7;
	private static final int MAX_LABELS = 60;
	private final ScatterChart chart;
	private final ChartTheme theme;
	private final double greatest;

	ScatterBody(ScatterChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
		greatest = chart.groups().stream().flatMap(g -> g.points().stream()).map(ScatterChart.Point::size)
				.filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.groups().size() < 2)
			return List.of();
		return IntStream.range(0, chart.groups().size())
				.mapToObj(i -> new LegendItem(chart.joined() ? Swatch.LINE : Swatch.MARKER, i, chart.groups().get(i).label())).toList();
	}

	@Override
	public String top() {
		return chart.size() == null ? FreeBody.title(chart.y()) : FreeBody.title(chart.y()) + "   ● = " + FreeBody.title(chart.size()); //$NON-NLS-1$
	}

	private double size(ScatterChart.Point point) {
		if (chart.size() == null || greatest == 0)
			return 8;
		double size = point.size() == null ? 0 : point.size().doubleValue();
		return Math.max(SMALLEST, LARGEST * Math.sqrt(size / greatest));
	}

	private record Drawn(int series, int item, Shape area) {
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var dataset = new XYSeriesCollection();
		for (int g = 0; g < chart.groups().size(); g++) {
			var series = new XYSeries(new Slot(g, chart.groups().get(g).label()), false, true);
			for (var point : chart.groups().get(g).points())
				series.add(NumberText.position(point.x(), chart.x().unit()), NumberText.position(point.y(), chart.y().unit()), false);
			dataset.addSeries(series);
		}
		var x = FreeBody.axis(chart.x(), pen, true);
		var y = FreeBody.axis(chart.y(), pen, false);
		x.setAutoRangeIncludesZero(false);
		y.setAutoRangeIncludesZero(false);
		x.setAutoRangeStickyZero(false);
		y.setAutoRangeStickyZero(false);
		double beside = chart.size() == null ? 0.03 : LARGEST * 0.75 / area.getWidth();
		double above = chart.size() == null ? 0.05 : LARGEST * 0.75 / area.getHeight();
		x.setLowerMargin(beside);
		x.setUpperMargin(beside);
		y.setLowerMargin(above);
		y.setUpperMargin(above);
		var plot = FreeBody.quiet(new XYPlot(dataset, x, y, renderer(pen)), pen);
		var drawn = new ArrayList<Drawn>();
		var data = FreeBody.draw(plot, pen, area, (entity, shape) -> {
			if (entity instanceof XYItemEntity item)
				drawn.add(new Drawn(item.getSeriesIndex(), item.getItem(), shape));
		});
		for (var point : drawn)
			mark(point, marks);
		if (drawn.size() <= MAX_LABELS)
			labels(pen, drawn, data);
	}

	private XYLineAndShapeRenderer renderer(Pen pen) {
		var renderer = new XYLineAndShapeRenderer(chart.joined(), true) {
			private static final long serialVersionUID = 1L;

			@Override
			public Shape getItemShape(int group, int item) {
				return Palette.marker(group, 0, 0, size(chart.groups().get(group).points().get(item)));
			}
		};
		renderer.setUseFillPaint(true);
		renderer.setDrawOutlines(true);
		renderer.setUseOutlinePaint(true);
		for (int i = 0; i < chart.groups().size(); i++) {
			Color colour = Palette.series(theme, i);
			renderer.setSeriesPaint(i, colour);
			renderer.setSeriesFillPaint(i, chart.size() == null ? colour : Palette.faint(colour, 150));
			renderer.setSeriesOutlinePaint(i, chart.size() == null ? pen.ground() : colour);
			renderer.setSeriesStroke(i, Palette.stroke(i));
			renderer.setSeriesOutlineStroke(i, new java.awt.BasicStroke(chart.size() == null ? 0.6f : 1.3f));
		}
		return renderer;
	}

	private void mark(Drawn drawn, Marks marks) {
		var group = chart.groups().get(drawn.series());
		var point = group.points().get(drawn.item());
		var size = chart.size() == null || point.size() == null ? "" //$NON-NLS-1$
				: chart.size().label() + ": " + NumberText.exact(point.size(), chart.size().unit()); //$NON-NLS-1$
		marks.add(point.key(), drawn.area(), point.label(), group.label(),
				chart.x().label() + ": " + NumberText.exact(point.x(), chart.x().unit()), //$NON-NLS-1$
				chart.y().label() + ": " + NumberText.exact(point.y(), chart.y().unit()), size); //$NON-NLS-1$
	}

	/** Writes names beside points where they cover no other point and no other name. */
	private void labels(Pen pen, List<Drawn> drawn, Rectangle2D data) {
		var taken = new ArrayList<Rectangle2D>();
		drawn.forEach(d -> taken.add(d.area().getBounds2D()));
		for (var point : drawn) {
			var label = chart.groups().get(point.series()).points().get(point.item()).label();
			var box = point.area().getBounds2D();
			if (label.isBlank() || pen.width(pen.fit(label, pen.small(), 400), pen.small()) > 180)
				continue;
			double width = pen.width(label, pen.small());
			double height = pen.lineHeight(pen.small()) - 3;
			double middle = box.getCenterY() - height / 2;
			double centre = box.getCenterX() - width / 2;
			double[][] corners = { { box.getMaxX() + 3, middle }, { box.getMinX() - 3 - width, middle }, { centre, box.getMinY() - height - 1 }, { centre, box.getMaxY() + 1 } };
			for (var corner : corners) {
				var place = new Rectangle2D.Double(corner[0], corner[1], width, height);
				if (data.contains(place) && taken.stream().noneMatch(t -> t != box && !t.equals(box) && t.intersects(place))) {
					pen.text(label, pen.small(), pen.ink(), place.getX(), place.getCenterY(), Align.LEFT);
					taken.add(place);
					break;
				}
			}
		}
	}
}

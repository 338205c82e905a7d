package org.mekiki.charts.internal.kinds;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.Histogram;

/** Counts in intervals, without gaps. */
final class HistogramBody implements Body {
	private final Histogram chart;
	private final ChartTheme theme;

	HistogramBody(Histogram chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	@Override
	public String top() {
		return FreeBody.title(chart.counts());
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var series = new XYIntervalSeries(new Slot(0, ""), false, true); //$NON-NLS-1$
		for (var bin : chart.bins()) {
			double from = NumberText.position(bin.from(), chart.values().unit());
			double to = NumberText.position(bin.to(), chart.values().unit());
			series.add((from + to) / 2, from, to, bin.count(), bin.count(), bin.count());
		}
		var dataset = new XYIntervalSeriesCollection();
		dataset.addSeries(series);
		var renderer = new XYBarRenderer();
		renderer.setBarPainter(new StandardXYBarPainter());
		renderer.setShadowVisible(false);
		renderer.setDrawBarOutline(true);
		renderer.setSeriesPaint(0, Palette.series(theme, 0));
		renderer.setSeriesOutlinePaint(0, pen.ground());
		renderer.setSeriesOutlineStroke(0, new java.awt.BasicStroke(1));
		renderer.setUseYInterval(false);
		var x = FreeBody.axis(chart.values(), pen, true);
		x.setAutoRangeIncludesZero(false);
		x.setTickMarksVisible(true);
		x.setStandardTickUnits(org.jfree.chart.axis.NumberAxis.createStandardTickUnits());
		var counts = FreeBody.axis(chart.counts(), pen, false);
		if (chart.bins().stream().allMatch(b -> b.count() == 0))
			counts.setRange(0, 1);
		var plot = FreeBody.quiet(new XYPlot(dataset, x, counts, renderer), pen);
		plot.setDomainGridlinesVisible(false);
		FreeBody.draw(plot, pen, area, (entity, shape) -> {
			if (entity instanceof XYItemEntity item) {
				var bin = chart.bins().get(item.getItem());
				var box = shape.getBounds2D();
				marks.add(bin.key(), new Rectangle2D.Double(box.getX(), box.getY(), Math.max(2, box.getWidth()), Math.max(2, box.getHeight())),
						NumberText.exact(bin.from(), chart.values().unit()) + " – " + NumberText.exact(bin.to(), chart.values().unit()), //$NON-NLS-1$
						NumberText.exact(BigDecimal.valueOf(bin.count()), chart.counts().unit()));
			}
		});
	}
}

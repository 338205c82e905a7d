package org.mekiki.charts.internal.kinds;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Unit;

/** Bars: grouped, stacked or as shares. */
final class BarBody implements Body {
	/** With more bars values are left to the tooltips. */
	private static final int MAX_VALUES = 120;
	private final BarChart chart;
	private final ChartTheme theme;

	BarBody(BarChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	private record Drawn(int row, int column, Shape area) {
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.series().size() < 2)
			return List.of();
		return IntStream.range(0, chart.series().size())
				.mapToObj(i -> new LegendItem(Swatch.AREA, i, chart.series().get(i).label())).toList();
	}

	@Override
	public String top() {
		return chart.horizontal() ? chart.categoryLabel() : axisTitle();
	}

	private String axisTitle() {
		return chart.mode() == BarMode.PERCENT ? FreeBody.title(new org.mekiki.core.api.chart.Axis(chart.values().label(), Unit.PERCENT))
				: FreeBody.title(chart.values());
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var renderer = renderer();
		var values = FreeBody.axis(chart.values(), pen, chart.horizontal());
		if (chart.mode() == BarMode.PERCENT) {
			values.setRange(0, 1);
			values.setStandardTickUnits(NumberAxis.createStandardTickUnits());
			var percent = NumberText.format(0);
			values.setNumberFormatOverride(new Scaled(percent, 100));
		}
		if (chart.horizontal())
			values.setLabel(pen.fit(axisTitle(), pen.small(), area.getWidth() * 0.6));
		double room = labelRoom(pen, area.getWidth());
		var categories = new CategoryLabels(pen, chart.categories(),
				chart.horizontal() ? area.getHeight() - 40 : area.getWidth() - 60, chart.horizontal(), room);
		if (!chart.horizontal())
			categories.setLabel(pen.fit(chart.categoryLabel(), pen.small(), area.getWidth() * 0.6));
		categories.setCategoryMargin(chart.categories().size() > 60 ? 0.1 : 0.28);
		var dataset = new SeriesDataset(chart.categories(), chart.series(), chart.values().unit());
		var plot = FreeBody.quiet(new CategoryPlot(dataset, categories, values, renderer), pen, chart.horizontal());
		var drawn = new ArrayList<Drawn>();
		var data = FreeBody.draw(plot, pen, area, (entity, shape) -> {
			if (entity instanceof CategoryItemEntity item)
				drawn.add(new Drawn(((Slot) item.getRowKey()).index(), ((Slot) item.getColumnKey()).index(), shape));
		});
		drawn.sort(java.util.Comparator.comparingInt(Drawn::row).thenComparingInt(Drawn::column));
		for (var bar : drawn)
			mark(bar, marks);
		if (drawn.size() <= MAX_VALUES)
			drawn.forEach(bar -> value(pen, bar, data));
	}

	private double labelRoom(Pen pen, double width) {
		double longest = chart.categories().stream().limit(500).mapToDouble(c -> pen.width(pen.fit(c.label(), pen.font(), width), pen.font())).max().orElse(0);
		return Math.min(longest + 2, width * 0.32);
	}

	private BarRenderer renderer() {
		var renderer = chart.mode() == BarMode.GROUPED ? new BarRenderer()
				: new StackedBarRenderer(chart.mode() == BarMode.PERCENT);
		renderer.setShadowVisible(false);
		renderer.setDrawBarOutline(false);
		renderer.setItemMargin(0.06);
		renderer.setMaximumBarWidth(chart.categories().size() < 4 ? 0.16 : 1);
		renderer.setBarPainter(new HatchBarPainter(chart.mode() != BarMode.GROUPED, theme));
		for (int i = 0; i < chart.series().size(); i++)
			renderer.setSeriesPaint(i, Palette.series(theme, i));
		return renderer;
	}

	private void mark(Drawn bar, Marks marks) {
		var series = chart.series().get(bar.row());
		var category = chart.categories().get(bar.column());
		var datum = series.at(bar.column());
		if (datum.value() == null)
			return;
		var text = NumberText.exact(datum.value(), chart.values().unit());
		if (chart.mode() == BarMode.PERCENT)
			text = NumberText.percent(datum.value(), total(bar.column())) + " (" + text + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		marks.add(datum.key() == null ? category.key() : datum.key(), reachable(bar.area().getBounds2D()),
				category.label(), series.label().isEmpty() ? text : series.label() + ": " + text, datum.note()); //$NON-NLS-1$
	}

	private BigDecimal total(int column) {
		var total = chart.series().stream().map(s -> s.at(column).value()).filter(v -> v != null).reduce(BigDecimal.ZERO, BigDecimal::add);
		return total.signum() == 0 ? BigDecimal.ONE : total;
	}

	/** A bar of zero still has an area to be pointed at. */
	private static Rectangle2D reachable(Rectangle2D bar) {
		double w = Math.max(bar.getWidth(), 2);
		double h = Math.max(bar.getHeight(), 2);
		return new Rectangle2D.Double(bar.getCenterX() - w / 2, bar.getCenterY() - h / 2, w, h);
	}

	/** Writes the value into or at the end of a bar where there is room. */
	private void value(Pen pen, Drawn bar, Rectangle2D data) {
		var value = chart.series().get(bar.row()).at(bar.column()).value();
		if (value == null)
			return;
		var box = bar.area().getBounds2D();
		var font = pen.small();
		var text = chart.mode() == BarMode.PERCENT ? NumberText.percent(value, total(bar.column())) : NumberText.label(value, chart.values().unit());
		double width = pen.width(text, font);
		double height = pen.lineHeight(font);
		if (chart.mode() != BarMode.GROUPED)
			inside(pen, bar, box, text, width, height);
		else if (chart.horizontal() && box.getHeight() >= height - 3)
			beside(pen, box, text, font, value.signum() < 0, data, width);
		else if (!chart.horizontal() && box.getWidth() >= width - 4)
			above(pen, box, text, font, value.signum() < 0);
	}

	private void inside(Pen pen, Drawn bar, Rectangle2D box, String text, double width, double height) {
		if (box.getWidth() < width + 6 || box.getHeight() < height + 2)
			return;
		var fill = Palette.series(theme, bar.row());
		pen.fill(new java.awt.geom.RoundRectangle2D.Double(box.getCenterX() - width / 2 - 3, box.getCenterY() - height / 2 + 1, width + 6, height - 2, 4, 4), fill);
		pen.text(text, pen.small(), Palette.readableOn(fill), box.getCenterX(), box.getCenterY(), Align.CENTRE);
	}

	private static void beside(Pen pen, Rectangle2D box, String text, Font font, boolean negative, Rectangle2D data, double width) {
		Color ink = pen.ink();
		if (negative)
			pen.text(text, font, ink, Math.max(box.getMinX() - 4, data.getMinX() + width + 2), box.getCenterY(), Align.RIGHT);
		else
			pen.text(text, font, ink, Math.min(box.getMaxX() + 4, data.getMaxX() + 6 - width), box.getCenterY(), Align.LEFT);
	}

	private static void above(Pen pen, Rectangle2D box, String text, Font font, boolean negative) {
		double y = negative ? box.getMaxY() + 8 : box.getMinY() - 8;
		pen.text(text, font, pen.ink(), box.getCenterX(), y, Align.CENTRE);
	}
}

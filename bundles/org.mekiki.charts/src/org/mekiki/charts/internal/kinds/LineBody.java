package org.mekiki.charts.internal.kinds;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Series;

/** Lines over categories, named at their ends while there are few. */
final class LineBody implements Body {
	static final int MAX_NAMED = 9;
	/** With more places the markers would cover the lines. */
	private static final int MAX_MARKERS = 60;
	private final LineChart chart;
	private final ChartTheme theme;

	LineBody(LineChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.series().size() <= MAX_NAMED)
			return List.of();
		return IntStream.range(0, chart.series().size())
				.mapToObj(i -> new LegendItem(Swatch.LINE, i, chart.series().get(i).label())).toList();
	}

	@Override
	public String top() {
		return FreeBody.title(chart.values());
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		boolean markers = chart.categories().size() <= MAX_MARKERS;
		var renderer = new LineAndShapeRenderer(true, markers);
		for (int i = 0; i < chart.series().size(); i++) {
			renderer.setSeriesPaint(i, Palette.series(theme, i));
			renderer.setSeriesStroke(i, Palette.stroke(i));
			renderer.setSeriesShape(i, Palette.marker(i, 0, 0, 8));
		}
		var ends = new EndLabels(pen, chart.series().stream().map(Series::label).toList(), area.getWidth());
		// The last place has half a slot to its right that the names can use.
		double right = legend().isEmpty() ? Math.max(8, ends.width() - area.getWidth() * 0.35 / Math.max(1, chart.categories().size())) : 8;
		var values = FreeBody.axis(chart.values(), pen, false);
		var categories = new CategoryLabels(pen, chart.categories(), area.getWidth() - 60 - right, false, 0);
		categories.setLabel(pen.fit(chart.categoryLabel(), pen.small(), area.getWidth() * 0.6));
		categories.setCategoryMargin(0);
		var dataset = new SeriesDataset(chart.categories(), chart.series(), chart.values().unit());
		var plot = FreeBody.quiet(new CategoryPlot(dataset, categories, values, renderer), pen, false);
		plot.setInsets(new RectangleInsets(6, 0, 0, right));
		var lasts = new double[chart.series().size()];
		var columns = new int[chart.series().size()];
		var end = new double[1];
		Arrays.fill(lasts, Double.NaN);
		Arrays.fill(columns, -1);
		var data = FreeBody.draw(plot, pen, area, (entity, shape) -> {
			if (entity instanceof CategoryItemEntity item) {
				int row = ((Slot) item.getRowKey()).index();
				int column = ((Slot) item.getColumnKey()).index();
				mark(row, column, shape.getBounds2D(), marks);
				if (column > columns[row]) {
					columns[row] = column;
					lasts[row] = shape.getBounds2D().getCenterY();
					end[0] = Math.max(end[0], shape.getBounds2D().getMaxX());
				}
			}
		});
		if (legend().isEmpty())
			ends.draw(end[0], lasts, area.getMinY() + 6, data.getMaxY());
	}

	private void mark(int row, int column, Rectangle2D box, Marks marks) {
		var series = chart.series().get(row);
		var category = chart.categories().get(column);
		var datum = series.at(column);
		if (datum.value() == null)
			return;
		var text = NumberText.exact(datum.value(), chart.values().unit());
		marks.add(datum.key() == null ? category.key() : datum.key(), box, category.label(),
				series.label().isEmpty() ? text : series.label() + ": " + text, datum.note()); //$NON-NLS-1$
	}
}

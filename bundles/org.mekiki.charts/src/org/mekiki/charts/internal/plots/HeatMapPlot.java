package org.mekiki.charts.internal.plots;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Hatch;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.HeatMap;

/** A matrix with values as colours and, where there is room, as numbers. */
public final class HeatMapPlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private static final double RAMP_HEIGHT = 12;
	private final transient HeatMap chart;
	private final double least;
	private final double greatest;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public HeatMapPlot(HeatMap chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
		var values = chart.cells().stream().map(HeatMap.Cell::value).toList();
		double min = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
		double max = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		double end = Math.max(Math.abs(min), Math.abs(max));
		least = chart.diverging() ? -end : Math.min(0, min);
		greatest = chart.diverging() ? end : max;
	}

	@Override
	public List<LegendItem> legend() {
		return chart.hatchLabel().isEmpty() || chart.cells().stream().noneMatch(HeatMap.Cell::hatched) ? List.of()
				: List.of(new LegendItem(Swatch.HATCH, 1, chart.hatchLabel()));
	}

	private Color colour(double value) {
		double share = greatest == least ? 0.5 : (value - least) / (greatest - least);
		return Palette.ramp(chart.diverging() ? theme().diverging() : theme().sequential(), share);
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		double rowRoom = Math.min(area.getWidth() * 0.34, longest(pen, chart.rows(), area.getWidth()) + 10);
		double top = area.getMinY() + ramp(pen, area) + 6;
		double slot = (area.getWidth() - rowRoom) / chart.columns().size();
		double line = pen.lineHeight(pen.small());
		double longest = longest(pen, chart.columns(), area.getWidth());
		boolean upright = slot < Math.min(longest + 4, 34) || slot < 20;
		double columnRoom = upright ? Math.min(longest + 8, area.getHeight() * 0.28) : columnLines(pen, slot) * line + 6;
		var cells = new Rectangle2D.Double(area.getMinX() + rowRoom, top + columnRoom, area.getWidth() - rowRoom,
				area.getMaxY() - top - columnRoom - 2);
		if (cells.height < 10)
			return;
		columnLabels(pen, cells, upright, columnRoom);
		rowLabels(pen, cells, rowRoom);
		blanks(pen, cells);
		for (var cell : chart.cells())
			cell(pen, cells, cell, marks);
	}

	private static double longest(Pen pen, List<Category> labels, double most) {
		return labels.stream().mapToDouble(c -> pen.width(pen.fit(c.label(), pen.small(), most), pen.small())).max().orElse(0);
	}

	private int columnLines(Pen pen, double slot) {
		return chart.columns().stream().mapToInt(c -> pen.lines(c.label(), pen.small(), slot - 4, 3).size()).max().orElse(1);
	}

	/** The colour scale with its ends, on the right above the matrix; returns its height. */
	private double ramp(Pen pen, Rectangle2D area) {
		var unit = chart.values().unit();
		var low = NumberText.label(BigDecimal.valueOf(least), unit);
		var high = NumberText.withSymbol(NumberText.label(BigDecimal.valueOf(greatest), unit), unit);
		double width = Math.min(160, area.getWidth() * 0.3);
		double right = area.getMaxX() - pen.width(high, pen.small()) - 6;
		double y = area.getMinY() + 3;
		int steps = 48;
		for (int i = 0; i < steps; i++)
			pen.fill(new Rectangle2D.Double(right - width + width * i / steps, y, width / steps + 0.6, RAMP_HEIGHT),
					colour(least + (greatest - least) * i / (steps - 1)));
		double middle = y + RAMP_HEIGHT / 2;
		pen.text(high, pen.small(), pen.muted(), right + 6, middle, Align.LEFT);
		double left = right - width - 6;
		pen.text(low, pen.small(), pen.muted(), left, middle, Align.RIGHT);
		double title = left - pen.width(low, pen.small()) - 10;
		var label = pen.fit(chart.values().label(), pen.small(), title - area.getMinX());
		pen.text(label, pen.small(), pen.muted(), title, middle, Align.RIGHT);
		double rest = title - pen.width(label, pen.small()) - 12 - area.getMinX();
		pen.text(pen.fit(corner(), pen.small(), rest), pen.small(), pen.muted(), area.getMinX(), middle, Align.LEFT);
		return RAMP_HEIGHT + 6;
	}

	private void columnLabels(Pen pen, Rectangle2D cells, boolean upright, double room) {
		double slot = cells.getWidth() / chart.columns().size();
		double line = pen.lineHeight(pen.small());
		int step = upright ? (int) Math.max(1, Math.ceil(line / slot)) : 1;
		for (int c = 0; c < chart.columns().size(); c += step) {
			double x = cells.getMinX() + (c + 0.5) * slot;
			var label = chart.columns().get(c).label();
			if (upright) {
				var old = pen.graphics().getTransform();
				pen.graphics().rotate(-Math.PI / 2, x, cells.getMinY() - 5);
				pen.text(pen.fit(label, pen.small(), room - 6), pen.small(), pen.ink(), x, cells.getMinY() - 5, Align.LEFT);
				pen.graphics().setTransform(old);
			} else {
				var lines = pen.balanced(label, pen.small(), slot - 4, 3);
				pen.paragraph(lines, pen.small(), pen.ink(), x, cells.getMinY() - 4 - lines.size() * line, Align.CENTRE);
			}
		}
	}

	private void rowLabels(Pen pen, Rectangle2D cells, double room) {
		double slot = cells.getHeight() / chart.rows().size();
		double line = pen.lineHeight(pen.small());
		int step = (int) Math.max(1, Math.ceil(line / slot));
		int most = slot > 2 * line ? 2 : 1;
		for (int r = 0; r < chart.rows().size(); r += step) {
			var lines = pen.lines(chart.rows().get(r).label(), pen.small(), room - 10, most);
			double y = cells.getMinY() + (r + 0.5) * slot - lines.size() * line / 2;
			pen.paragraph(lines, pen.small(), pen.ink(), cells.getMinX() - 7, y, Align.RIGHT);
		}
	}

	/** A dot says that there is no value, which a pale colour would not. */
	private void blanks(Pen pen, Rectangle2D cells) {
		double w = cells.getWidth() / chart.columns().size();
		double h = cells.getHeight() / chart.rows().size();
		if (Math.min(w, h) < 10)
			return;
		var filled = new BitSet();
		chart.cells().forEach(c -> filled.set(c.row() * chart.columns().size() + c.column()));
		for (int r = 0; r < chart.rows().size(); r++)
			for (int c = 0; c < chart.columns().size(); c++)
				if (!filled.get(r * chart.columns().size() + c))
					pen.text("·", pen.small(), pen.muted(), cells.getMinX() + (c + 0.5) * w, cells.getMinY() + (r + 0.5) * h, Align.CENTRE); //$NON-NLS-1$
	}

	private void cell(Pen pen, Rectangle2D cells, HeatMap.Cell cell, Marks marks) {
		double w = cells.getWidth() / chart.columns().size();
		double h = cells.getHeight() / chart.rows().size();
		double gap = Math.min(w, h) > 8 ? 1 : 0;
		var box = new Rectangle2D.Double(cells.getMinX() + cell.column() * w + gap, cells.getMinY() + cell.row() * h + gap,
				Math.max(0.5, w - 2 * gap), Math.max(0.5, h - 2 * gap));
		var colour = colour(cell.value().doubleValue());
		pen.fill(box, colour);
		if (cell.hatched())
			Hatch.over(pen.graphics(), box, 1, colour);
		var text = NumberText.label(cell.value(), chart.values().unit());
		double width = pen.width(text, pen.small());
		if (width < w - 6 && pen.lineHeight(pen.small()) < h) {
			if (cell.hatched())
				pen.fill(new Rectangle2D.Double(box.getCenterX() - width / 2 - 2, box.getCenterY() - 7, width + 4, 14), colour);
			pen.text(text, pen.small(), Palette.readableOn(colour), box.getCenterX(), box.getCenterY(), Align.CENTRE);
		}
		marks.add(cell.key(), box, chart.rows().get(cell.row()).label() + " × " + chart.columns().get(cell.column()).label(), //$NON-NLS-1$
				NumberText.exact(cell.value(), chart.values().unit()), cell.hatched() ? chart.hatchLabel() : "", cell.note()); //$NON-NLS-1$
	}

	private String corner() {
		if (chart.rowLabel().isEmpty() || chart.columnLabel().isEmpty())
			return chart.rowLabel() + chart.columnLabel();
		return chart.rowLabel() + " × " + chart.columnLabel(); //$NON-NLS-1$
	}
}

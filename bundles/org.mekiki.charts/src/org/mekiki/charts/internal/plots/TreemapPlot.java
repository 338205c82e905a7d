package org.mekiki.charts.internal.plots;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.Treemap;

/** Areas in areas, laid out squarified: as near to squares as the order by size allows. */
public final class TreemapPlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private static final double LEAST_FOR_HEADING = 34;
	private final transient Treemap chart;
	private final transient BigDecimal total;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public TreemapPlot(Treemap chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
		total = chart.branches().stream().map(Treemap.Branch::total).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private record Placed(Treemap.Branch branch, int index, Rectangle2D box) {
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		for (var top : squarify(chart.branches(), area))
			branch(pen, top, Palette.series(theme(), top.index()), 0, "", marks); //$NON-NLS-1$
	}

	private void branch(Pen pen, Placed placed, Color colour, int depth, String path, Marks marks) {
		var box = inner(placed.box(), depth == 0 ? 1.5 : 0.75);
		var branch = placed.branch();
		var value = branch.total();
		var name = path.isEmpty() ? branch.label() : path + " › " + branch.label(); //$NON-NLS-1$
		// Deeper and later parts are paler, so that neighbours of one colour differ.
		var fill = Palette.mix(colour, pen.ground(), Math.min(0.55, 0.16 * depth + 0.06 * (placed.index() % 3)));
		pen.fill(box, fill);
		marks.add(branch.key(), box, name, NumberText.exact(value, chart.unit()), NumberText.percent(value, total));
		if (branch.parts().isEmpty())
			leaf(pen, box, branch, fill);
		else
			parts(pen, box, placed, colour, depth, name, marks);
	}

	private void parts(Pen pen, Rectangle2D box, Placed placed, Color colour, int depth, String name, Marks marks) {
		double heading = pen.lineHeight(pen.bold()) + 3;
		boolean room = box.getHeight() > LEAST_FOR_HEADING + heading && box.getWidth() > 40;
		if (room) {
			var value = NumberText.label(placed.branch().total(), chart.unit());
			var fill = Palette.mix(colour, pen.ground(), Math.min(0.55, 0.16 * depth + 0.06 * (placed.index() % 3)));
			double right = box.getMaxX() - 6;
			double valueWidth = pen.width(value, pen.small());
			var label = pen.fit(placed.branch().label(), pen.bold(), box.getWidth() - valueWidth - 20);
			double y = box.getMinY() + heading / 2;
			pen.text(label, pen.bold(), Palette.readableOn(fill), box.getMinX() + 5, y, Align.LEFT);
			if (pen.width(label, pen.bold()) + valueWidth + 16 < box.getWidth())
				pen.text(value, pen.small(), Palette.readableOn(fill), right, y, Align.RIGHT);
		}
		double skip = room ? heading : 1;
		var rest = new Rectangle2D.Double(box.getX() + 1.5, box.getY() + skip, Math.max(0, box.getWidth() - 3), Math.max(0, box.getHeight() - skip - 1.5));
		if (rest.width > 1 && rest.height > 1)
			for (var part : squarify(placed.branch().parts(), rest))
				branch(pen, part, colour, depth + 1, name, marks);
	}

	private void leaf(Pen pen, Rectangle2D box, Treemap.Branch branch, Color fill) {
		double line = pen.lineHeight(pen.font());
		if (box.getHeight() < line + 2 || box.getWidth() < 26)
			return;
		int most = (int) Math.min(4, (box.getHeight() - 4) / line);
		boolean valued = most > 1;
		var lines = pen.lines(branch.label(), pen.font(), box.getWidth() - 9, valued ? most - 1 : 1);
		double y = pen.paragraph(lines, pen.font(), Palette.readableOn(fill), box.getMinX() + 5, box.getMinY() + 3, Align.LEFT);
		var value = NumberText.label(branch.total(), chart.unit());
		if (valued && pen.width(value, pen.small()) < box.getWidth() - 9)
			pen.text(value, pen.small(), Palette.readableOn(fill), box.getMinX() + 5, y + line / 2, Align.LEFT);
	}

	private static Rectangle2D inner(Rectangle2D box, double gap) {
		double g = Math.min(gap, Math.min(box.getWidth(), box.getHeight()) / 4);
		return new Rectangle2D.Double(box.getX() + g, box.getY() + g, box.getWidth() - 2 * g, box.getHeight() - 2 * g);
	}

	/** Bruls, Huizing, van Wijk: Squarified Treemaps (2000). Fills strips along the shorter side while that improves their shape. */
	private static List<Placed> squarify(List<Treemap.Branch> branches, Rectangle2D area) {
		var order = new ArrayList<Placed>();
		for (int i = 0; i < branches.size(); i++)
			if (branches.get(i).total().signum() > 0)
				order.add(new Placed(branches.get(i), i, null));
		order.sort(Comparator.comparing((Placed p) -> p.branch().total()).reversed());
		double sum = order.stream().mapToDouble(p -> p.branch().total().doubleValue()).sum();
		double scale = area.getWidth() * area.getHeight() / sum;
		var result = new ArrayList<Placed>();
		double x = area.getX();
		double y = area.getY();
		double w = area.getWidth();
		double h = area.getHeight();
		int start = 0;
		while (start < order.size()) {
			double side = Math.max(1e-9, Math.min(w, h));
			int end = start + 1;
			double strip = size(order.get(start), scale);
			double worst = worst(order, start, end, strip, side, scale);
			while (end < order.size()) {
				double longer = strip + size(order.get(end), scale);
				double next = worst(order, start, end + 1, longer, side, scale);
				if (next > worst)
					break;
				worst = next;
				strip = longer;
				end++;
			}
			double thick = strip / side;
			double along = 0;
			for (int i = start; i < end; i++) {
				double length = size(order.get(i), scale) / thick;
				var box = w >= h ? new Rectangle2D.Double(x, y + along, thick, length) : new Rectangle2D.Double(x + along, y, length, thick);
				result.add(new Placed(order.get(i).branch(), order.get(i).index(), box));
				along += length;
			}
			if (w >= h) {
				x += thick;
				w -= thick;
			} else {
				y += thick;
				h -= thick;
			}
			start = end;
		}
		return result;
	}

	private static double size(Placed placed, double scale) {
		return placed.branch().total().doubleValue() * scale;
	}

	private static double worst(List<Placed> order, int start, int end, double strip, double side, double scale) {
		double thick = strip / side;
		double first = size(order.get(start), scale) / thick;
		double last = size(order.get(end - 1), scale) / thick;
		return Math.max(ratio(first, thick), ratio(last, thick));
	}

	private static double ratio(double a, double b) {
		return Math.max(a / b, b / a);
	}
}

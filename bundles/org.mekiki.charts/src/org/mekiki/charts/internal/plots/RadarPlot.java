package org.mekiki.charts.internal.plots;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.RadarChart;

/** Profiles over spokes, each from zero in the middle to its own maximum at the rim. */
public final class RadarPlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private final transient RadarChart chart;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public RadarPlot(RadarChart chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.series().size() < 2)
			return List.of();
		return IntStream.range(0, chart.series().size()).mapToObj(i -> new LegendItem(Swatch.LINE, i, chart.series().get(i).label())).toList();
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		double side = Math.min(area.getWidth() * 0.3, 150);
		double line = pen.lineHeight(pen.font());
		double radius = Math.max(20, Math.min(area.getWidth() / 2 - side * 0.75, area.getHeight() / 2 - line * 1.6));
		var centre = new Point2D.Double(area.getCenterX(), area.getCenterY());
		grid(pen, centre, radius);
		for (int s = 0; s < chart.series().size(); s++)
			profile(pen, s, centre, radius, marks);
		scale(pen, centre, radius);
		for (int i = 0; i < chart.spokes().size(); i++)
			label(pen, i, at(centre, radius + 9, i), area);
	}

	private Point2D at(Point2D centre, double distance, int spoke) {
		double angle = 2 * Math.PI * spoke / chart.spokes().size() - Math.PI / 2;
		return new Point2D.Double(centre.getX() + distance * Math.cos(angle), centre.getY() + distance * Math.sin(angle));
	}

	/** Five rings where that gives whole numbers, as for marks from 0 to 5. */
	private int rings() {
		return chart.spokes().getFirst().maximum().remainder(BigDecimal.valueOf(5)).signum() == 0 ? 5 : 4;
	}

	private void grid(Pen pen, Point2D centre, double radius) {
		int rings = rings();
		int n = chart.spokes().size();
		for (int ring = 1; ring <= rings; ring++) {
			var path = new Path2D.Double();
			for (int i = 0; i < n; i++) {
				var point = at(centre, radius * ring / rings, i);
				if (i == 0)
					path.moveTo(point.getX(), point.getY());
				else
					path.lineTo(point.getX(), point.getY());
			}
			path.closePath();
			pen.outline(path, pen.grid(), 1);
		}
		for (int i = 0; i < n; i++) {
			var rim = at(centre, radius, i);
			pen.line(centre.getX(), centre.getY(), rim.getX(), rim.getY(), pen.grid(), 1);
		}
	}

	private void scale(Pen pen, Point2D centre, double radius) {
		int rings = rings();
		var maxima = chart.spokes().stream().map(RadarChart.Spoke::maximum).distinct().toList();
		if (maxima.size() == 1)
			for (int ring = 1; ring <= rings; ring++) {
				var value = maxima.getFirst().multiply(BigDecimal.valueOf(ring)).divide(BigDecimal.valueOf(rings), MathContext.DECIMAL64);
				var text = NumberText.format(2).format(NumberText.shown(value, chart.unit()));
				double y = centre.getY() - radius * ring / rings + 6;
				pen.fill(new Rectangle2D.Double(centre.getX() + 3, y - 6, pen.width(text, pen.small()) + 2, 12), Palette.faint(pen.ground(), 170));
				pen.text(text, pen.small(), pen.muted(), centre.getX() + 4, y, Align.LEFT);
			}
	}

	private void profile(Pen pen, int index, Point2D centre, double radius, Marks marks) {
		var series = chart.series().get(index);
		var colour = Palette.series(theme(), index);
		var path = new Path2D.Double();
		boolean whole = true;
		boolean open = false;
		for (int i = 0; i < chart.spokes().size(); i++) {
			var value = series.at(i).value();
			if (value == null) {
				whole = false;
				open = false;
				continue;
			}
			var point = at(centre, radius * share(i, value), i);
			if (open)
				path.lineTo(point.getX(), point.getY());
			else
				path.moveTo(point.getX(), point.getY());
			open = true;
		}
		if (whole) {
			path.closePath();
			pen.fill(path, Palette.faint(colour, chart.series().size() > 3 ? 18 : 34));
		}
		pen.graphics().setPaint(colour);
		pen.graphics().setStroke(Palette.stroke(index));
		pen.graphics().draw(path);
		for (int i = 0; i < chart.spokes().size(); i++)
			point(pen, index, i, centre, radius, marks);
	}

	/** Values beyond the maximum stay on the rim; the tooltip has the value. */
	private double share(int spoke, BigDecimal value) {
		return Math.min(1, value.divide(chart.spokes().get(spoke).maximum(), MathContext.DECIMAL64).doubleValue());
	}

	private void point(Pen pen, int index, int spoke, Point2D centre, double radius, Marks marks) {
		var series = chart.series().get(index);
		var datum = series.at(spoke);
		if (datum.value() == null)
			return;
		var point = at(centre, radius * share(spoke, datum.value()), spoke);
		pen.fill(Palette.marker(index, point.getX(), point.getY(), 8), Palette.series(theme(), index));
		var text = NumberText.exact(datum.value(), chart.unit());
		marks.add(datum.key() == null ? chart.spokes().get(spoke).key() : datum.key(),
				new Ellipse2D.Double(point.getX() - 5, point.getY() - 5, 10, 10), chart.spokes().get(spoke).label(),
				series.label().isEmpty() ? text : series.label() + ": " + text, datum.note()); //$NON-NLS-1$
	}

	private void label(Pen pen, int spoke, Point2D point, Rectangle2D area) {
		double angle = 2 * Math.PI * spoke / chart.spokes().size() - Math.PI / 2;
		double cos = Math.cos(angle);
		var align = cos > 0.2 ? Align.LEFT : cos < -0.2 ? Align.RIGHT : Align.CENTRE;
		double room = switch (align) {
		case LEFT -> area.getMaxX() - point.getX();
		case RIGHT -> point.getX() - area.getMinX();
		case CENTRE -> area.getWidth() / 3;
		};
		var maxima = chart.spokes().stream().map(RadarChart.Spoke::maximum).distinct().count();
		var text = maxima == 1 ? chart.spokes().get(spoke).label()
				: chart.spokes().get(spoke).label() + " (" + NumberText.label(chart.spokes().get(spoke).maximum(), chart.unit()) + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		var lines = pen.lines(text, pen.font(), Math.max(30, room), 2);
		double height = lines.size() * pen.lineHeight(pen.font());
		double top = point.getY() - height / 2 + Math.sin(angle) * height / 2;
		pen.paragraph(lines, pen.font(), pen.ink(), point.getX(), top, align);
	}

	@Override
	public String top() {
		return chart.unit().symbol();
	}
}

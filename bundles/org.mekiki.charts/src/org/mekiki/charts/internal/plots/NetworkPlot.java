package org.mekiki.charts.internal.plots;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.Network;

/** Nodes and links; groups differ in colour and marker, names are written where they cover nothing. */
public final class NetworkPlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private final transient Network chart;
	private final double greatestSize;
	private final double greatestWeight;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public NetworkPlot(Network chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
		greatestSize = chart.nodes().stream().map(Network.Node::size).filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		greatestWeight = chart.links().stream().map(Network.Link::weight).filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.groups().size() < 2)
			return List.of();
		return IntStream.range(0, chart.groups().size()).mapToObj(i -> new LegendItem(Swatch.MARKER, i, chart.groups().get(i).label())).toList();
	}

	@Override
	public String top() {
		return chart.size() == null ? "" : "● = " + chart.size().label(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private record Dot(Network.Node node, Point2D at, double size) {
		Rectangle2D box() {
			return new Rectangle2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size);
		}
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		var layout = new ForceLayout(chart);
		var field = new Rectangle2D.Double(area.getMinX() + 22, area.getMinY() + 14, area.getWidth() - 44, area.getHeight() - 32);
		Map<String, Dot> dots = new HashMap<>();
		var order = new ArrayList<Dot>();
		for (int i = 0; i < chart.nodes().size(); i++) {
			var place = layout.place(i);
			var node = chart.nodes().get(i);
			var dot = new Dot(node, new Point2D.Double(field.getMinX() + place.getX() * field.getWidth(), field.getMinY() + place.getY() * field.getHeight()), size(node));
			order.add(dot);
		}
		Spread.apart(order.stream().map(Dot::at).toList(), order.stream().mapToDouble(Dot::size).toArray(), field);
		order.forEach(dot -> dots.put(dot.node().id(), dot));
		for (var link : chart.links())
			link(pen, link, dots.get(link.from()), dots.get(link.to()), marks);
		for (var dot : order)
			dot(pen, dot, marks);
		labels(pen, order, area);
	}

	private double size(Network.Node node) {
		double smallest = chart.nodes().size() > 150 ? 7 : 11;
		if (chart.size() == null || greatestSize == 0 || node.size() == null)
			return smallest;
		return Math.max(smallest, 34 * Math.sqrt(node.size().doubleValue() / greatestSize));
	}

	private void link(Pen pen, Network.Link link, Dot from, Dot to, Marks marks) {
		if (from == to)
			return;
		double weight = link.weight() == null ? 1 : link.weight().doubleValue();
		double width = greatestWeight <= 0 ? 1 : 0.8 + 3.2 * Math.sqrt(weight / greatestWeight);
		var colour = Palette.mix(pen.ground(), pen.muted(), 0.62);
		var line = new Line2D.Double(from.at(), to.at());
		pen.outline(line, colour, width);
		if (chart.directed())
			pen.fill(arrow(from, to, width), colour);
		marks.add(link.key(), new BasicStroke((float) width + 4).createStrokedShape(line),
				from.node().label() + (chart.directed() ? " → " : " – ") + to.node().label(), link.label(), //$NON-NLS-1$ //$NON-NLS-2$
				link.weight() == null ? "" : NumberText.format(9).format(link.weight())); //$NON-NLS-1$
	}

	private static Shape arrow(Dot from, Dot to, double width) {
		double angle = Math.atan2(to.at().getY() - from.at().getY(), to.at().getX() - from.at().getX());
		double tip = to.size() / 2 + 2;
		double length = 6 + width;
		var path = new Path2D.Double();
		path.moveTo(to.at().getX() - tip * Math.cos(angle), to.at().getY() - tip * Math.sin(angle));
		for (int side = -1; side <= 1; side += 2)
			path.lineTo(to.at().getX() - (tip + length) * Math.cos(angle) + side * length * 0.45 * Math.sin(angle),
					to.at().getY() - (tip + length) * Math.sin(angle) - side * length * 0.45 * Math.cos(angle));
		path.closePath();
		return path;
	}

	private void dot(Pen pen, Dot dot, Marks marks) {
		var shape = Palette.marker(dot.node().group(), dot.at().getX(), dot.at().getY(), dot.size());
		pen.fill(shape, Palette.series(theme(), dot.node().group()));
		pen.outline(shape, pen.ground(), 1.2);
		marks.add(dot.node().key(), shape, dot.node().label(),
				chart.groups().isEmpty() ? "" : chart.groups().get(dot.node().group()).label(), //$NON-NLS-1$
				dot.node().size() == null || chart.size() == null ? "" : chart.size().label() + ": " + NumberText.exact(dot.node().size(), chart.size().unit())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Larger nodes are named first; a name that would cover a node or another name is left to the tooltip. */
	private void labels(Pen pen, List<Dot> dots, Rectangle2D area) {
		var taken = new ArrayList<Rectangle2D>();
		dots.forEach(d -> taken.add(d.box()));
		var order = new ArrayList<>(dots);
		order.sort(Comparator.comparingDouble(Dot::size).reversed());
		for (var dot : order) {
			var label = pen.fit(dot.node().label(), pen.small(), 150);
			double w = pen.width(label, pen.small());
			double h = pen.lineHeight(pen.small()) - 2;
			double half = dot.size() / 2 + 3;
			double x = dot.at().getX();
			double y = dot.at().getY();
			double[][] places = { { x - w / 2, y + half - 1 }, { x + half, y - h / 2 }, { x - half - w, y - h / 2 }, { x - w / 2, y - half - h + 1 } };
			for (var place : places) {
				var box = new Rectangle2D.Double(place[0], place[1], w, h);
				if (area.contains(box) && taken.stream().noneMatch(t -> t.intersects(box))) {
					pen.fill(box, Palette.faint(pen.ground(), 170));
					pen.text(label, pen.small(), pen.ink(), box.getMinX(), box.getCenterY(), Align.LEFT);
					taken.add(box);
					break;
				}
			}
		}
	}
}

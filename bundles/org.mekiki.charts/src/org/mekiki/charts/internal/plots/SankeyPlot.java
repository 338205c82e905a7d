package org.mekiki.charts.internal.plots;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.Sankey;

/** Flows between layers of nodes; every node is named, so colours only help the eye to follow. */
public final class SankeyPlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private static final double NODE_WIDTH = 12;
	private final transient Sankey chart;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public SankeyPlot(Sankey chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		var layout = new SankeyLayout(chart, area.getMinY() + 4, area.getHeight() - 8, pen.lineHeight(pen.font()) + 2);
		int layers = layout.layers.size();
		double longest = layout.layers.getLast().stream().mapToDouble(n -> pen.width(pen.fit(text(n), pen.font(), 400), pen.font())).max().orElse(0);
		double room = Math.min(longest + 10, area.getWidth() * 0.3);
		double step = (area.getWidth() - NODE_WIDTH - room) / Math.max(1, layers - 1);
		for (var band : layout.bands)
			band(pen, band, area.getMinX(), step, layout, marks);
		for (var node : layout.nodes)
			node(pen, node, area.getMinX() + node.layer * step, node.layer == layers - 1 ? room : step - NODE_WIDTH, layout, marks);
	}

	private String text(SankeyLayout.Node node) {
		return node.node.label() + "  " + NumberText.label(total(node), chart.unit()); //$NON-NLS-1$
	}

	private static BigDecimal total(SankeyLayout.Node node) {
		var in = node.in.stream().map(b -> b.flow.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
		var out = node.out.stream().map(b -> b.flow.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
		return in.max(out);
	}

	private void band(Pen pen, SankeyLayout.Band band, double left, double step, SankeyLayout layout, Marks marks) {
		double x1 = left + band.from.layer * step + NODE_WIDTH;
		double x2 = left + band.to.layer * step;
		double middle = (x1 + x2) / 2;
		var path = new Path2D.Double();
		path.moveTo(x1, band.fromY);
		path.curveTo(middle, band.fromY, middle, band.toY, x2, band.toY);
		path.lineTo(x2, band.toY + band.height);
		path.curveTo(middle, band.toY + band.height, middle, band.fromY + band.height, x1, band.fromY + band.height);
		path.closePath();
		var colour = Palette.series(theme(), layout.nodes.indexOf(band.from));
		pen.fill(path, Palette.faint(colour, theme().darkGround() ? 105 : 85));
		marks.add(band.flow.key(), path, band.from.node.label() + " → " + band.to.node.label(), //$NON-NLS-1$
				NumberText.exact(band.flow.value(), chart.unit()));
	}

	private void node(Pen pen, SankeyLayout.Node node, double x, double room, SankeyLayout layout, Marks marks) {
		var box = new Rectangle2D.Double(x, node.y, NODE_WIDTH, node.height);
		pen.fill(box, Palette.series(theme(), layout.nodes.indexOf(node)));
		marks.add(node.node.key(), box, node.node.label(), NumberText.exact(total(node), chart.unit()));
		var number = NumberText.label(total(node), chart.unit());
		double numberWidth = pen.width(number, pen.small()) + 6;
		double line = pen.lineHeight(pen.font());
		double width = room - 8;
		if (node.height >= 2.2 * line) {
			var lines = pen.lines(node.node.label(), pen.font(), width, 2);
			double y = pen.paragraph(lines, pen.font(), pen.ink(), x + NODE_WIDTH + 5, node.middle() - (lines.size() + 1) * line / 2, Align.LEFT);
			pen.text(number, pen.small(), pen.muted(), x + NODE_WIDTH + 5, y + line / 2, Align.LEFT);
		} else {
			var label = pen.fit(node.node.label(), pen.font(), width - numberWidth);
			pen.text(label, pen.font(), pen.ink(), x + NODE_WIDTH + 5, node.middle(), Align.LEFT);
			pen.text(number, pen.small(), pen.muted(), x + NODE_WIDTH + 5 + pen.width(label, pen.font()) + 6, node.middle(), Align.LEFT);
		}
	}

	@Override
	public String top() {
		return chart.unit().symbol();
	}
}

package org.mekiki.charts.internal.plots;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Hatch;
import org.mekiki.charts.internal.draw.LegendItem;
import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.Timeline;

/** Spans as bars and moments as diamonds, in lanes that grow where spans overlap. */
public final class TimelinePlot extends MarkPlot {
	private static final long serialVersionUID = 1L;
	private static final double DIAMOND = 12;
	private final transient Timeline chart;

	/**
	 * A plot.
	 *
	 * @param chart what it shows
	 * @param theme how it looks
	 */
	public TimelinePlot(Timeline chart, ChartTheme theme) {
		super(theme);
		this.chart = chart;
	}

	@Override
	public List<LegendItem> legend() {
		if (chart.groups().size() < 2)
			return List.of();
		return IntStream.range(0, chart.groups().size()).mapToObj(i -> new LegendItem(Swatch.AREA, i, chart.groups().get(i).label())).toList();
	}

	private record Lane(List<Placed> spans) {
		int rows() {
			return spans.stream().mapToInt(p -> p.row() + 1).max().orElse(1);
		}
	}

	private record Placed(Timeline.Span span, int row, boolean labelInside, double left, double right) {
	}

	@Override
	void paint(Pen pen, Rectangle2D area, Marks marks) {
		var field = field(pen, area);
		lanes(pen, area, field, scale(field), marks);
	}

	/**
	 * How many rows of spans with labels there are at a width.
	 *
	 * @param pen   measures the labels
	 * @param width of the plot
	 * @return at least one for each lane
	 */
	public int rows(Pen pen, double width) {
		var field = field(pen, new Rectangle2D.Double(0, 0, width, 1000));
		return rows(place(pen, field, scale(field), true));
	}

	private Rectangle2D.Double field(Pen pen, Rectangle2D area) {
		double longest = chart.lanes().stream().mapToDouble(l -> pen.width(pen.fit(l.label(), pen.font(), area.getWidth()), pen.font())).max().orElse(0);
		double room = Math.min(longest + 12, area.getWidth() * 0.28);
		double line = pen.lineHeight(pen.small()) + 4;
		return new Rectangle2D.Double(area.getMinX() + room, area.getMinY() + line, area.getWidth() - room, area.getHeight() - line);
	}

	private TimeScale scale(Rectangle2D field) {
		var from = chart.spans().stream().map(Timeline.Span::from).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
		var to = chart.spans().stream().map(Timeline.Span::to).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
		return new TimeScale(from, to, field.getX(), field.getWidth());
	}

	private void lanes(Pen pen, Rectangle2D area, Rectangle2D field, TimeScale scale, Marks marks) {
		var lanes = place(pen, field, scale, true);
		double height = rowHeight(lanes, field);
		if (!hasRoomForLabels(pen, height)) {
			// without labels, spans need fewer rows, and more of them can be told apart
			lanes = place(pen, field, scale, false);
			height = Math.min(rowHeight(lanes, field), pen.lineHeight(pen.small()) - 3);
		}
		ticks(pen, field, field.getMinY() + rows(lanes) * height, scale);
		double y = field.getMinY();
		for (int i = 0; i < lanes.size(); i++) {
			double lane = lanes.get(i).rows() * height;
			pen.line(area.getMinX(), y, area.getMaxX(), y, pen.grid(), 1);
			double line = pen.lineHeight(pen.font());
			if (lane >= line * 0.65) {
				var lines = pen.lines(chart.lanes().get(i).label(), pen.font(), field.getMinX() - area.getMinX() - 12, Math.clamp((long) (lane / line), 1, 3));
				pen.paragraph(lines, pen.font(), pen.ink(), area.getMinX(), y + (lane - lines.size() * line) / 2, Align.LEFT);
			}
			for (var placed : lanes.get(i).spans())
				span(pen, placed, y + placed.row() * height, height, field, scale, marks);
			y += lane;
		}
		pen.line(area.getMinX(), y, area.getMaxX(), y, pen.grid(), 1);
	}

	private static void ticks(Pen pen, Rectangle2D field, double bottom, TimeScale scale) {
		double line = pen.lineHeight(pen.small()) + 4;
		for (var tick : scale.ticks(64)) {
			double x = scale.at(tick.date());
			pen.line(x, field.getMinY(), x, bottom, pen.grid(), 1);
			double half = pen.width(tick.label(), pen.small()) / 2;
			pen.text(tick.label(), pen.small(), pen.muted(), Math.min(x, field.getMaxX() - half), field.getMinY() - line / 2 - 1, Align.CENTRE);
		}
	}

	private static boolean hasRoomForLabels(Pen pen, double height) {
		return height >= pen.lineHeight(pen.small()) - 2;
	}

	private static double rowHeight(List<Lane> lanes, Rectangle2D field) {
		return Math.min(34, field.getHeight() / Math.max(1, rows(lanes)));
	}

	private List<Lane> place(Pen pen, Rectangle2D field, TimeScale scale, boolean labelled) {
		return IntStream.range(0, chart.lanes().size()).mapToObj(lane -> place(pen, lane, field, scale, labelled)).toList();
	}

	private static int rows(List<Lane> lanes) {
		return lanes.stream().mapToInt(Lane::rows).sum();
	}

	/** Puts each span into the first row of its lane where it and its label have room. */
	private Lane place(Pen pen, int lane, Rectangle2D field, TimeScale scale, boolean labelled) {
		var spans = chart.spans().stream().filter(s -> s.lane() == lane)
				.sorted(Comparator.comparing(Timeline.Span::from).thenComparing(Timeline.Span::to)).toList();
		var ends = new ArrayList<Double>();
		var result = new ArrayList<Placed>();
		for (var span : spans) {
			boolean moment = span.from().equals(span.to());
			double left = scale.at(span.from()) - (moment ? DIAMOND / 2 : 0);
			double right = moment ? left + DIAMOND : Math.max(left + 3, scale.at(span.to().plusDays(1)));
			double label = pen.width(pen.fit(span.label(), pen.small(), field.getWidth() * 0.5), pen.small());
			boolean inside = !moment && label + 12 < right - left;
			double end = inside || !labelled ? right : right + 5 + label;
			// Labels that would leave the field on the right go to the left of the mark.
			boolean turned = end > field.getMaxX() && left - label - 5 > field.getMinX();
			double start = turned ? left - label - 5 : left;
			int row = 0;
			while (row < ends.size() && ends.get(row) > start - 2)
				row++;
			double taken = (turned ? right : end) + (labelled ? 4 : 1);
			if (row == ends.size())
				ends.add(taken);
			else
				ends.set(row, taken);
			result.add(new Placed(span, row, inside, left, right));
		}
		return new Lane(result);
	}

	private void span(Pen pen, Placed placed, double y, double height, Rectangle2D field, TimeScale scale, Marks marks) {
		var span = placed.span();
		boolean moment = span.from().equals(span.to());
		var colour = Palette.series(theme(), span.group());
		double thick = Math.max(2, Math.min(20, height * 0.68));
		double middle = y + height / 2;
		var box = new RoundRectangle2D.Double(placed.left(), middle - thick / 2, placed.right() - placed.left(), thick, 4, 4);
		if (moment)
			pen.fill(Palette.marker(3, scale.at(span.from()), middle, Math.min(DIAMOND, thick)), colour);
		else {
			pen.fill(box, colour);
			Hatch.over(pen.graphics(), box, span.group(), colour);
		}
		marks.add(span.key(), box.getBounds2D(), span.label().isEmpty() ? chart.lanes().get(span.lane()).label() : span.label(),
				moment ? span.from().toString() : span.from() + " – " + span.to(), //$NON-NLS-1$
				chart.groups().isEmpty() ? "" : chart.groups().get(span.group()).label()); //$NON-NLS-1$
		if (hasRoomForLabels(pen, height))
			label(pen, placed, colour, middle, field);
	}

	private void label(Pen pen, Placed placed, java.awt.Color colour, double middle, Rectangle2D field) {
		var label = pen.fit(placed.span().label(), pen.small(), field.getWidth() * 0.5);
		double width = pen.width(label, pen.small());
		if (placed.labelInside()) {
			if (placed.span().group() > 0)
				pen.fill(new RoundRectangle2D.Double(placed.left() + 4, middle - 7, width + 5, 14, 4, 4), colour);
			pen.text(label, pen.small(), Palette.readableOn(colour), placed.left() + 6, middle, Align.LEFT);
		} else if (placed.right() + 5 + width > field.getMaxX() && placed.left() - 5 - width > field.getMinX())
			pen.text(label, pen.small(), pen.ink(), placed.left() - 5, middle, Align.RIGHT);
		else
			pen.text(pen.fit(label, pen.small(), field.getMaxX() - placed.right() - 5), pen.small(), pen.ink(), placed.right() + 5, middle, Align.LEFT);
	}
}

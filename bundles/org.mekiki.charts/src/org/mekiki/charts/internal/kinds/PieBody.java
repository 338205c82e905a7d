package org.mekiki.charts.internal.kinds;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.entity.PieSectionEntity;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Body;
import org.mekiki.charts.internal.draw.Marks;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.core.api.chart.PieChart;

/** Slices, each named beside it with value and share. */
final class PieBody implements Body {
	private final PieChart chart;
	private final ChartTheme theme;
	private final BigDecimal total;

	PieBody(PieChart chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
		total = chart.slices().stream().map(PieChart.Slice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Override
	public void draw(Pen pen, Rectangle2D area, Marks marks) {
		var dataset = new DefaultPieDataset<Slot>();
		for (int i = 0; i < chart.slices().size(); i++)
			dataset.setValue(new Slot(i, chart.slices().get(i).label()), NumberText.position(chart.slices().get(i).value(), chart.unit()));
		var plot = plot(dataset);
		style(plot, pen);
		for (int i = 0; i < chart.slices().size(); i++)
			plot.setSectionPaint(new Slot(i, ""), colour(i)); //$NON-NLS-1$
		var shapes = new Shape[chart.slices().size()];
		double side = Math.min(area.getHeight() - 34, area.getWidth() * 0.46);
		var field = new Rectangle2D.Double(area.getCenterX() - side / 2, area.getCenterY() - side / 2, side, side);
		FreeBody.draw(plot, pen, field, (entity, shape) -> {
			if (entity instanceof PieSectionEntity section)
				shapes[((Slot) section.getSectionKey()).index()] = shape;
		});
		Rectangle2D all = null;
		for (int i = 0; i < shapes.length; i++)
			if (shapes[i] != null) {
				var slice = chart.slices().get(i);
				all = all == null ? shapes[i].getBounds2D() : all.createUnion(shapes[i].getBounds2D());
				marks.add(slice.key(), shapes[i], slice.label(), NumberText.exact(slice.value(), chart.unit()), NumberText.percent(slice.value(), total));
			}
		if (all == null)
			return;
		new PieLabels(pen, area, field).draw(labels());
		if (chart.donut())
			total(pen, field);
	}

	private List<PieLabels.Label> labels() {
		var result = new ArrayList<PieLabels.Label>();
		var before = BigDecimal.ZERO;
		for (var slice : chart.slices()) {
			var middle = before.add(slice.value().divide(BigDecimal.TWO));
			double angle = 2 * Math.PI * middle.divide(total, MathContext.DECIMAL64).doubleValue() - Math.PI / 2;
			before = before.add(slice.value());
			if (slice.value().signum() > 0)
				result.add(new PieLabels.Label(slice.label(),
						NumberText.withSymbol(NumberText.label(slice.value(), chart.unit()), chart.unit()) + " · " + NumberText.percent(slice.value(), total), angle)); //$NON-NLS-1$
		}
		return result;
	}

	@SuppressWarnings("unchecked") // RingPlot extends PiePlot without its type
	private PiePlot<Slot> plot(DefaultPieDataset<Slot> dataset) {
		return chart.donut() ? new RingPlot(dataset) : new PiePlot<>(dataset);
	}

	/** Colours of a second round are paler: neighbours stay different, and every slice is named anyway. */
	private Color colour(int index) {
		int size = theme.categorical().size();
		return Palette.mix(Palette.series(theme, index), new Color(theme.background()), Math.min(0.6, 0.35 * (index / size)));
	}

	private void style(PiePlot<Slot> plot, Pen pen) {
		plot.setShadowPaint(null);
		plot.setCircular(true);
		plot.setInteriorGap(0);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		plot.setSectionOutlinesVisible(true);
		plot.setDefaultSectionOutlinePaint(pen.ground());
		plot.setDefaultSectionOutlineStroke(new java.awt.BasicStroke(1.5f));
		plot.setIgnoreZeroValues(true);
		plot.setLabelGenerator(null);
		if ((Object) plot instanceof RingPlot ring) {
			ring.setSectionDepth(0.38);
			ring.setSeparatorsVisible(false);
		}
	}

	private void total(Pen pen, Rectangle2D ring) {
		var number = NumberText.label(total, chart.unit());
		if (pen.width(number, pen.title()) < ring.getWidth() * 0.55) {
			pen.text(number, pen.title(), pen.ink(), ring.getCenterX(), ring.getCenterY() - 6, Align.CENTRE);
			pen.text(chart.unit().symbol(), pen.small(), pen.muted(), ring.getCenterX(), ring.getCenterY() + 12, Align.CENTRE);
		}
	}
}

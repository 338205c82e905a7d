package org.mekiki.charts.internal.kinds;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.Axis;

/** What the kinds that JFreeChart draws have in common: quiet axes, no frame, marks from its entities. */
final class FreeBody {
	/** What JFreeChart cannot tell from positions: whole numbers only where the unit counts. */
	private static final double MAX_TITLE = 420;
	private static final float HAIR = 0.8f;

	private FreeBody() {
	}

	/** Draws a plot and hands over where each item is. */
	static Rectangle2D draw(Plot plot, Pen pen, Rectangle2D area, BiConsumer<ChartEntity, Shape> items) {
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		var chart = new JFreeChart(null, pen.font(), plot, false);
		chart.setBackgroundPaint(null);
		chart.setPadding(RectangleInsets.ZERO_INSETS);
		var info = new ChartRenderingInfo();
		chart.draw(pen.graphics(), area, info);
		for (var entity : info.getEntityCollection().getEntities())
			items.accept((ChartEntity) entity, ((ChartEntity) entity).getArea());
		return info.getPlotInfo().getDataArea();
	}

	static CategoryPlot quiet(CategoryPlot plot, Pen pen, boolean horizontal) {
		plot.setOrientation(horizontal ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
		if (horizontal)
			plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
		plot.setRangeGridlinePaint(pen.grid());
		plot.setRangeGridlineStroke(new BasicStroke(HAIR));
		plot.setRangeZeroBaselineVisible(true);
		plot.setRangeZeroBaselinePaint(pen.muted());
		plot.setRangeZeroBaselineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(new RectangleInsets(4, 0, 0, horizontal ? 14 : 4));
		return plot;
	}

	static XYPlot quiet(XYPlot plot, Pen pen) {
		plot.setRangeGridlinePaint(pen.grid());
		plot.setRangeGridlineStroke(new BasicStroke(HAIR));
		plot.setDomainGridlinePaint(pen.grid());
		plot.setDomainGridlineStroke(new BasicStroke(HAIR));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(new RectangleInsets(4, 0, 0, 12));
		return plot;
	}

	/** An axis of values; its title is written only when it lies at the bottom. */
	static NumberAxis axis(Axis axis, Pen pen, boolean titled) {
		var result = new NumberAxis(titled ? pen.fit(title(axis), pen.small(), MAX_TITLE) : null);
		style(result, pen);
		result.setAxisLineVisible(titled);
		if (axis.unit().decimals() == 0)
			result.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
		result.setNumberFormatOverride(NumberText.format(6));
		result.setAutoRangeIncludesZero(true);
		result.setUpperMargin(0.06);
		result.setLowerMargin(0.08);
		return result;
	}

	static void style(ValueAxis axis, Pen pen) {
		axis.setLabelFont(pen.small());
		axis.setLabelPaint(pen.muted());
		axis.setTickLabelFont(pen.small());
		axis.setTickLabelPaint(pen.muted());
		axis.setAxisLinePaint(pen.muted());
		axis.setTickMarkPaint(pen.muted());
		axis.setTickMarksVisible(false);
	}

	static String title(Axis axis) {
		var symbol = axis.unit().symbol();
		if (symbol.isEmpty())
			return axis.label();
		return axis.label().isEmpty() ? symbol : axis.label() + " (" + symbol + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}

}

package org.mekiki.charts.internal.kinds;

import java.awt.Graphics2D;
import java.util.List;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.core.api.chart.Category;

/** An axis of categories whose labels break where their language allows, and thin out when there are too many. */
final class CategoryLabels extends CategoryAxis {
	private static final long serialVersionUID = 1L;
	private final transient Pen pen;
	private final boolean side;
	private final double width;
	private final int step;

	/**
	 * @param along length of the axis
	 * @param side  true: a vertical axis with labels to its left, at most {@code room} wide
	 */
	CategoryLabels(Pen pen, List<Category> categories, double along, boolean side, double room) {
		this.pen = pen;
		this.side = side;
		double slot = along / Math.max(1, categories.size());
		if (side) {
			width = room;
			step = (int) Math.max(1, Math.ceil(pen.lineHeight(pen.font()) / slot));
		} else {
			double longest = categories.stream().limit(500).mapToDouble(c -> pen.width(c.label().length() > 40 ? c.label().substring(0, 40) : c.label(), pen.font())).max().orElse(0);
			double needed = Math.min(longest + 10, 62);
			step = (int) Math.max(1, Math.ceil(needed / slot));
			width = Math.max(30, slot * step - 8);
		}
		setLabelFont(pen.small());
		setLabelPaint(pen.muted());
		setTickLabelFont(pen.font());
		setTickLabelPaint(pen.ink());
		setAxisLinePaint(pen.muted());
		setTickMarksVisible(false);
		setMaximumCategoryLabelWidthRatio(10f);
		setCategoryLabelPositionOffset(6);
		setLowerMargin(0.012);
		setUpperMargin(0.012);
	}

	@Override
	@SuppressWarnings("rawtypes") // as in the superclass
	protected TextBlock createLabel(Comparable category, float ratioWidth, RectangleEdge edge, Graphics2D graphics) {
		var block = new TextBlock();
		block.setLineAlignment(side ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
		if (((Slot) category).index() % step == 0) {
			int lines = side ? step == 1 ? 2 : 1 : 3;
			for (var line : pen.balanced(((Slot) category).label(), pen.font(), width, lines))
				block.addLine(line, pen.font(), pen.ink());
		}
		return block;
	}
}

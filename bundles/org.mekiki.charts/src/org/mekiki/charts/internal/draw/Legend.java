package org.mekiki.charts.internal.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.mekiki.charts.internal.draw.LegendItem.Swatch;
import org.mekiki.charts.internal.draw.Pen.Align;

/** Draws the legend as a paragraph of swatches and names; what does not fit is counted. */
final class Legend {
	private static final int MAX_ROWS = 3;
	private static final double SWATCH = 22;
	private static final double GAP = 16;
	private final Pen pen;
	private final List<LegendItem> items;

	Legend(Pen pen, List<LegendItem> items) {
		this.pen = pen;
		this.items = items;
	}

	/** Draws from the top and returns the lower edge. */
	double draw(double left, double top, double width) {
		double row = pen.lineHeight(pen.font()) + 3;
		double x = left;
		double y = top;
		int rows = 1;
		for (int i = 0; i < items.size(); i++) {
			var item = items.get(i);
			var label = pen.fit(item.label(), pen.font(), Math.min(width - SWATCH, width * 0.45));
			double needed = SWATCH + 5 + pen.width(label, pen.font());
			double rest = rows == MAX_ROWS && i < items.size() - 1 ? 60 : 0;
			if (x > left && x + needed + rest > left + width) {
				if (rows++ == MAX_ROWS) {
					pen.text("+" + (items.size() - i), pen.font(), pen.muted(), x, y + row / 2, Align.LEFT); //$NON-NLS-1$
					break;
				}
				x = left;
				y += row;
			}
			swatch(item, x, y + row / 2);
			pen.text(label, pen.font(), pen.ink(), x + SWATCH + 5, y + row / 2, Align.LEFT);
			x += needed + GAP;
		}
		return y + row;
	}

	private void swatch(LegendItem item, double x, double y) {
		var colour = Palette.series(pen.theme(), item.index());
		var box = new Rectangle2D.Double(x, y - 6, SWATCH, 12);
		if (item.swatch() == Swatch.AREA || item.swatch() == Swatch.PLAIN) {
			pen.fill(box, colour);
			if (item.swatch() == Swatch.AREA)
				Hatch.over(pen.graphics(), box, item.index(), colour);
		} else if (item.swatch() == Swatch.HATCH) {
			Hatch.over(pen.graphics(), box, 1, pen.ground());
			pen.outline(box, pen.muted(), 1);
		} else {
			if (item.swatch() == Swatch.LINE) {
				pen.graphics().setPaint(colour);
				pen.graphics().setStroke(Palette.stroke(item.index()));
				pen.graphics().draw(new java.awt.geom.Line2D.Double(x, y, x + SWATCH, y));
			}
			pen.fill(Palette.marker(item.index(), x + SWATCH / 2, y, 9), colour);
		}
	}
}

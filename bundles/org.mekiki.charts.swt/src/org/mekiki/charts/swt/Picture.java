package org.mekiki.charts.swt;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;

/**
 * A chart in one size. It is drawn straight to the screen each time, because an image in between is stretched and blurred
 * at 200 %; where its marks are is remembered.
 */
final class Picture {
	private final ChartDescription chart;
	private final ChartTheme theme;
	private final Point size;
	private ChartPicture drawn;

	Picture(ChartDescription chart, ChartTheme theme, Point size) {
		this.chart = chart;
		this.theme = theme;
		this.size = size;
	}

	boolean fits(Point wanted) {
		return size.equals(wanted);
	}

	ChartPicture paint(GC gc) {
		return draw(new ExactGraphics(gc));
	}

	/** Before the first painting the marks are found by drawing nowhere: the layout is the same on every output. */
	ChartPicture drawn() {
		return drawn == null ? draw(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics()) : drawn;
	}

	private ChartPicture draw(Graphics2D graphics) {
		try {
			drawn = ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, size.x, size.y));
			return drawn;
		} finally {
			graphics.dispose();
		}
	}
}

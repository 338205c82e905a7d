package org.mekiki.charts.swt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jfree.swt.SWTGraphics2D;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartTheme;

/** Draws what is selected, where the keys are, and the rubber band, over the finished picture. */
final class Overlay {
	private final GC gc;
	private final ChartTheme theme;

	Overlay(GC gc, ChartTheme theme) {
		this.gc = gc;
		this.theme = theme;
	}

	void draw(ChartPicture picture, Set<String> selection, int current, Rectangle band) {
		var graphics = new SWTGraphics2D(gc);
		try {
			graphics.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
			for (var mark : picture.marks())
				if (mark.key() != null && selection.contains(mark.key())) {
					outline(graphics, mark.area(), theme.background(), new BasicStroke(5));
					outline(graphics, mark.area(), theme.accent(), new BasicStroke(2.5f));
				}
			if (current >= 0 && current < picture.marks().size()) {
				var box = picture.marks().get(current).area().getBounds2D();
				var ring = new java.awt.geom.Rectangle2D.Double(box.getX() - 4, box.getY() - 4, box.getWidth() + 8, box.getHeight() + 8);
				outline(graphics, ring, theme.text(), new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 4, 3 }, 0));
			}
			if (band != null) {
				var box = new java.awt.Rectangle(band.x, band.y, band.width, band.height);
				var accent = new Color(theme.accent());
				graphics.setPaint(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 40));
				graphics.fill(box);
				outline(graphics, box, theme.accent(), new BasicStroke(1));
			}
		} finally {
			graphics.dispose();
		}
	}

	private static void outline(SWTGraphics2D graphics, java.awt.Shape shape, int colour, BasicStroke stroke) {
		graphics.setPaint(new Color(colour));
		graphics.setStroke(stroke);
		graphics.draw(shape);
	}
}

package org.mekiki.charts.internal.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Patterns over filled areas, as lines: sharp at every size and in every output. */
public final class Hatch {
	private static final double STEP = 7;
	/** Smaller areas would only look dirty. */
	private static final double LEAST = 5;
	private static final int PATTERNS = 7;

	private Hatch() {
	}

	/**
	 * Draws the pattern of a series over an area that is filled already.
	 *
	 * @param graphics where
	 * @param shape    the area
	 * @param index    of the series; the first has no pattern
	 * @param fill     the colour below
	 */
	public static void over(Graphics2D graphics, Shape shape, int index, Color fill) {
		var box = shape.getBounds2D();
		if (index % PATTERNS == 0 || box.getWidth() < LEAST || box.getHeight() < LEAST)
			return;
		var clip = graphics.getClip();
		graphics.clip(shape);
		graphics.setPaint(Palette.faint(Palette.readableOn(fill), 95));
		graphics.setStroke(new BasicStroke(1));
		switch (index % PATTERNS) {
		case 1 -> diagonals(graphics, box, 1);
		case 2 -> dots(graphics, box);
		case 3 -> diagonals(graphics, box, -1);
		case 4 -> rows(graphics, box);
		case 5 -> {
			diagonals(graphics, box, 1);
			diagonals(graphics, box, -1);
		}
		default -> columns(graphics, box);
		}
		graphics.setClip(clip);
	}

	/** Lines start at multiples of the step of the whole drawing, so that neighbours match. */
	private static double start(double least) {
		return Math.floor(least / STEP) * STEP;
	}

	private static void diagonals(Graphics2D graphics, Rectangle2D box, int slope) {
		double h = box.getHeight();
		for (double x = start(box.getMinX() - h); x < box.getMaxX() + h; x += STEP)
			graphics.draw(slope > 0 ? new Line2D.Double(x, box.getMaxY(), x + h, box.getMinY())
					: new Line2D.Double(x, box.getMinY(), x + h, box.getMaxY()));
	}

	private static void rows(Graphics2D graphics, Rectangle2D box) {
		for (double y = start(box.getMinY()); y < box.getMaxY(); y += STEP)
			graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
	}

	private static void columns(Graphics2D graphics, Rectangle2D box) {
		for (double x = start(box.getMinX()); x < box.getMaxX(); x += STEP)
			graphics.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
	}

	private static void dots(Graphics2D graphics, Rectangle2D box) {
		int row = (int) Math.floor(box.getMinY() / STEP);
		for (double y = start(box.getMinY()); y < box.getMaxY() + STEP; y += STEP, row++)
			for (double x = start(box.getMinX()) + (row % 2 == 0 ? 0 : STEP / 2); x < box.getMaxX() + STEP; x += STEP)
				graphics.fill(new Ellipse2D.Double(x - 1.1, y - 1.1, 2.2, 2.2));
	}
}

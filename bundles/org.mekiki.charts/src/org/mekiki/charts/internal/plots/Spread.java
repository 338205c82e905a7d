package org.mekiki.charts.internal.plots;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Moves nodes apart that cover one another, and back into the field. */
final class Spread {
	private static final int ROUNDS = 60;
	private static final double GAP = 5;

	private Spread() {
	}

	/**
	 * Changes the points.
	 *
	 * @param sizes diameters
	 */
	static void apart(List<Point2D> points, double[] sizes, Rectangle2D field) {
		for (int round = 0; round < ROUNDS; round++) {
			boolean moved = false;
			for (int i = 0; i < sizes.length; i++)
				for (int j = i + 1; j < sizes.length; j++)
					moved |= push(points.get(i), points.get(j), (sizes[i] + sizes[j]) / 2 + GAP);
			for (int i = 0; i < sizes.length; i++)
				keep(points.get(i), sizes[i] / 2, field);
			if (!moved)
				return;
		}
	}

	private static boolean push(Point2D a, Point2D b, double wanted) {
		double dx = b.getX() - a.getX();
		double dy = b.getY() - a.getY();
		double distance = Math.sqrt(dx * dx + dy * dy);
		if (distance >= wanted)
			return false;
		double ux = distance < 1e-6 ? 1 : dx / distance;
		double uy = distance < 1e-6 ? 0 : dy / distance;
		double shift = (wanted - distance) / 2;
		a.setLocation(a.getX() - ux * shift, a.getY() - uy * shift);
		b.setLocation(b.getX() + ux * shift, b.getY() + uy * shift);
		return true;
	}

	private static void keep(Point2D point, double radius, Rectangle2D field) {
		double x = Math.max(field.getMinX() + radius - 8, Math.min(field.getMaxX() - radius + 8, point.getX()));
		double y = Math.max(field.getMinY() + radius - 8, Math.min(field.getMaxY() - radius + 8, point.getY()));
		point.setLocation(x, y);
	}
}

package org.mekiki.charts.api;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was drawn where: finds marks under the pointer, in a rubber band, and beside another one.
 *
 * @param marks   in reading order of the description; later ones lie over earlier ones
 * @param message why there is no chart but a message, in the reader's language; null: there is a chart
 */
public record ChartPicture(List<DrawnMark> marks, String message) {
	/** Copies the list. */
	public ChartPicture {
		marks = List.copyOf(marks);
	}

	/** Where to go from a mark. */
	public enum Direction {
		/** To the left. */
		LEFT,
		/** To the right. */
		RIGHT,
		/** Up. */
		UP,
		/** Down. */
		DOWN
	}

	/**
	 * The mark at a point.
	 *
	 * @param x         in the coordinates of the drawing
	 * @param y         in the coordinates of the drawing
	 * @param tolerance how far beside a mark still hits it, in the same unit
	 * @return index among the marks, -1: none
	 */
	public int markAt(double x, double y, double tolerance) {
		for (int i = marks.size() - 1; i >= 0; i--)
			if (marks.get(i).area().contains(x, y))
				return i;
		int nearest = -1;
		double least = tolerance;
		for (int i = marks.size() - 1; i >= 0; i--) {
			var area = marks.get(i).area();
			var box = area.getBounds2D();
			double distance = distance(box, x, y);
			// A long curved mark has a large box: only its real shape counts.
			if (distance < least && (small(box, tolerance)
					|| area.intersects(x - tolerance, y - tolerance, 2 * tolerance, 2 * tolerance))) {
				nearest = i;
				least = distance;
			}
		}
		return nearest;
	}

	private static boolean small(Rectangle2D box, double tolerance) {
		return Math.min(box.getWidth(), box.getHeight()) <= 2 * tolerance;
	}

	private static double distance(Rectangle2D box, double x, double y) {
		double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
		double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
		return Math.hypot(dx, dy);
	}

	/**
	 * The selectable marks a rubber band touches.
	 *
	 * @param band in the coordinates of the drawing
	 * @return their keys, without repetition, in reading order
	 */
	public List<String> keysIn(Rectangle2D band) {
		return marks.stream().filter(m -> m.key() != null && touches(m, band)).map(DrawnMark::key).distinct().toList();
	}

	private static boolean touches(DrawnMark mark, Rectangle2D band) {
		var box = mark.area().getBounds2D();
		return mark.area().intersects(band) || band.contains(box.getCenterX(), box.getCenterY());
	}

	/**
	 * The next mark in a direction, for the arrow keys.
	 *
	 * @param from      index, -1: the first mark is wanted
	 * @param direction where to go
	 * @return index, the same when there is none that way, -1 when there are no marks
	 */
	public int next(int from, Direction direction) {
		if (marks.isEmpty())
			return -1;
		if (from < 0 || from >= marks.size())
			return 0;
		var here = centre(from);
		return IntStream.range(0, marks.size()).filter(i -> i != from && ahead(here, centre(i), direction) > 0.5).boxed()
				.min(Comparator.comparingDouble(i -> cost(here, centre(i), direction))).orElse(from);
	}

	private Point2D centre(int index) {
		var box = marks.get(index).area().getBounds2D();
		return new Point2D.Double(box.getCenterX(), box.getCenterY());
	}

	private static double ahead(Point2D from, Point2D to, Direction direction) {
		return switch (direction) {
		case LEFT -> from.getX() - to.getX();
		case RIGHT -> to.getX() - from.getX();
		case UP -> from.getY() - to.getY();
		case DOWN -> to.getY() - from.getY();
		};
	}

	/** Sideways counts more than ahead, so that the arrows keep to a row. */
	private static double cost(Point2D from, Point2D to, Direction direction) {
		boolean horizontal = direction == Direction.LEFT || direction == Direction.RIGHT;
		double aside = horizontal ? to.getY() - from.getY() : to.getX() - from.getX();
		return ahead(from, to, direction) + 3 * Math.abs(aside);
	}
}

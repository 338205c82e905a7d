package org.mekiki.charts.internal.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The contours of a character as TrueType wants them: whole coordinates, quadratic curves. */
final class GlyphOutline {
	static final GlyphOutline EMPTY = of(new Path2D.Double());
	/** How far a quadratic curve may be from the cubic one it stands for, in units of the em. */
	private static final double TOLERANCE = 0.4;
	private static final int MAX_PARTS = 12;
	private static final int ON_CURVE = 1;
	private final List<List<Point>> contours = new ArrayList<>();
	private List<Point> contour;
	private Point2D.Double at = new Point2D.Double();

	private record Point(int x, int y, boolean onCurve) {
	}

	private GlyphOutline() {
	}

	/** Takes an outline whose y axis points down. */
	static GlyphOutline of(Shape shape) {
		var outline = new GlyphOutline();
		var p = new double[6];
		for (var i = shape.getPathIterator(AffineTransform.getScaleInstance(1, -1)); !i.isDone(); i.next())
			switch (i.currentSegment(p)) {
			case PathIterator.SEG_MOVETO -> outline.move(p[0], p[1]);
			case PathIterator.SEG_LINETO -> outline.line(p[0], p[1]);
			case PathIterator.SEG_QUADTO -> outline.quad(p[0], p[1], p[2], p[3]);
			case PathIterator.SEG_CUBICTO -> outline.cubic(p);
			default -> outline.close();
			}
		outline.close();
		return outline;
	}

	private void move(double x, double y) {
		close();
		contour = new ArrayList<>();
		add(x, y, true);
		at = new Point2D.Double(x, y);
	}

	private void line(double x, double y) {
		add(x, y, true);
		at = new Point2D.Double(x, y);
	}

	private void quad(double cx, double cy, double x, double y) {
		add(cx, cy, false);
		line(x, y);
	}

	/** Cuts the curve into parts of equal length in its parameter, each close to a quadratic curve. */
	private void cubic(double[] p) {
		double x0 = at.x;
		double y0 = at.y;
		double off = Math.hypot(p[4] - 3 * p[2] + 3 * p[0] - x0, p[5] - 3 * p[3] + 3 * p[1] - y0) * Math.sqrt(3) / 36;
		int parts = Math.clamp((int) Math.ceil(Math.cbrt(off / TOLERANCE)), 1, MAX_PARTS);
		for (int i = 0; i < parts; i++) {
			double from = (double) i / parts;
			double to = (double) (i + 1) / parts;
			// The point where the tangents at both ends meet on average.
			double half = (to - from) / 4;
			double cx = (value(x0, p[0], p[2], p[4], from) + value(x0, p[0], p[2], p[4], to)) / 2
					+ half * (slope(x0, p[0], p[2], p[4], from) - slope(x0, p[0], p[2], p[4], to));
			double cy = (value(y0, p[1], p[3], p[5], from) + value(y0, p[1], p[3], p[5], to)) / 2
					+ half * (slope(y0, p[1], p[3], p[5], from) - slope(y0, p[1], p[3], p[5], to));
			quad(cx, cy, value(x0, p[0], p[2], p[4], to), value(y0, p[1], p[3], p[5], to));
		}
	}

	private static double value(double a, double b, double c, double d, double t) {
		double s = 1 - t;
		return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
	}

	private static double slope(double a, double b, double c, double d, double t) {
		double s = 1 - t;
		return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
	}

	private void add(double x, double y, boolean onCurve) {
		contour.add(new Point(unit(x), unit(y), onCurve));
	}

	private static int unit(double value) {
		return Math.clamp(Math.round(value), Short.MIN_VALUE / 2, Short.MAX_VALUE / 2);
	}

	private void close() {
		if (contour != null) {
			// A contour ends where it starts without saying so.
			if (contour.size() > 1 && contour.getLast().equals(contour.getFirst()))
				contour.removeLast();
			if (contour.size() > 2)
				contours.add(contour);
		}
		contour = null;
	}

	int points() {
		return contours.stream().mapToInt(List::size).sum();
	}

	int contours() {
		return contours.size();
	}

	/** Least x, least y, greatest x, greatest y; zeros without contours. */
	int[] box() {
		var all = contours.stream().flatMap(List::stream).toList();
		return new int[] { all.stream().mapToInt(Point::x).min().orElse(0), all.stream().mapToInt(Point::y).min().orElse(0),
				all.stream().mapToInt(Point::x).max().orElse(0), all.stream().mapToInt(Point::y).max().orElse(0) };
	}

	/** The entry of the table glyf; empty without contours. */
	byte[] bytes() {
		var out = new BigEndian();
		if (contours.isEmpty())
			return out.bytes();
		out.s16(contours.size());
		for (int edge : box())
			out.s16(edge);
		int end = -1;
		for (var one : contours) {
			end += one.size();
			out.u16(end);
		}
		out.u16(0);
		var flags = new ByteArrayOutputStream();
		var xs = new BigEndian();
		var ys = new BigEndian();
		int x = 0;
		int y = 0;
		for (var one : contours)
			for (var point : one) {
				flags.write(point.onCurve ? ON_CURVE : 0);
				xs.s16(point.x - x);
				ys.s16(point.y - y);
				x = point.x;
				y = point.y;
			}
		return out.raw(flags.toByteArray()).raw(xs.bytes()).raw(ys.bytes()).padded(2).bytes();
	}
}

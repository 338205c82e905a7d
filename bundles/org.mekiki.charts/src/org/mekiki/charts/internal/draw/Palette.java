package org.mekiki.charts.internal.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.mekiki.charts.api.ChartTheme;

/** Colour, pattern, marker and stroke of the n-th series: told apart without colour as well. */
public final class Palette {
	/** How many markers there are before they repeat. */
	private static final int MARKERS = 7;
	/** Lines differ by marker first; every so many their dashes change too. */
	private static final int SAME_DASH = 4;

	private Palette() {
	}

	/**
	 * The colour of a series.
	 *
	 * @param theme the theme
	 * @param index from 0; colours repeat
	 * @return never null
	 */
	public static Color series(ChartTheme theme, int index) {
		return new Color(theme.categorical().get(index % theme.categorical().size()));
	}

	/**
	 * A colour of a ramp.
	 *
	 * @param ramp  at least two colours
	 * @param share 0 (first) to 1 (last)
	 * @return mixed between its neighbours
	 */
	public static Color ramp(List<Integer> ramp, double share) {
		double place = Math.clamp(share, 0, 1) * (ramp.size() - 1);
		int low = Math.min((int) place, ramp.size() - 2);
		return mix(new Color(ramp.get(low)), new Color(ramp.get(low + 1)), place - low);
	}

	/**
	 * Mixes two colours.
	 *
	 * @param from  at 0
	 * @param to    at 1
	 * @param share 0 to 1
	 * @return opaque
	 */
	public static Color mix(Color from, Color to, double share) {
		return new Color(between(from.getRed(), to.getRed(), share), between(from.getGreen(), to.getGreen(), share),
				between(from.getBlue(), to.getBlue(), share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/**
	 * Black or white, whichever is easier to read on a colour.
	 *
	 * @param ground opaque
	 * @return never null
	 */
	public static Color readableOn(Color ground) {
		double light = luminance(ground);
		// Contrast ratio of WCAG 2: (L1 + 0.05) / (L2 + 0.05).
		return (light + 0.05) / 0.055 > 1.05 / (light + 0.05) ? new Color(0x16181B) : Color.WHITE;
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/**
	 * The same colour, partly transparent.
	 *
	 * @param colour opaque
	 * @param alpha  0 to 255
	 * @return never null
	 */
	public static Color faint(Color colour, int alpha) {
		return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
	}

	/**
	 * The marker of a series.
	 *
	 * @param index from 0; markers repeat later than colours
	 * @param x     its middle
	 * @param y     its middle
	 * @param size  its width
	 * @return a new shape
	 */
	public static Shape marker(int index, double x, double y, double size) {
		double r = size / 2;
		var shape = switch (index % MARKERS) {
		case 0 -> new Ellipse2D.Double(-r, -r, size, size);
		case 1 -> new Rectangle2D.Double(-r * 0.88, -r * 0.88, size * 0.88, size * 0.88);
		case 2 -> polygon(0, -r * 1.15, r * 1.1, r * 0.8, -r * 1.1, r * 0.8);
		case 3 -> polygon(0, -r * 1.2, r * 1.2, 0, 0, r * 1.2, -r * 1.2, 0);
		case 4 -> polygon(0, r * 1.15, r * 1.1, -r * 0.8, -r * 1.1, -r * 0.8);
		case 5 -> plus(r * 1.2, r * 0.42);
		default -> AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(plus(r * 1.2, r * 0.42));
		};
		return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
	}

	private static Shape plus(double r, double h) {
		return polygon(-h, -r, h, -r, h, -h, r, -h, r, h, h, h, h, r, -h, r, -h, h, -r, h, -r, -h, -h, -h);
	}

	private static Shape polygon(double... points) {
		var path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2)
			path.lineTo(points[i], points[i + 1]);
		path.closePath();
		return path;
	}

	/**
	 * The line of a series.
	 *
	 * @param index from 0: solid for the first, then dashed in different ways
	 * @return two units wide
	 */
	public static BasicStroke stroke(int index) {
		float[][] dashes = { null, { 7, 3 }, { 2, 2.5f }, { 9, 3, 2, 3 } };
		return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes[index / SAME_DASH % dashes.length], 0);
	}
}

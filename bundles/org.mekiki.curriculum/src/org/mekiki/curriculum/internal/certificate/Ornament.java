package org.mekiki.curriculum.internal.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The frame of a certificate, with a woven border, and the rosette beside the issuer. */
final class Ornament {

	/** Deep blue of frame and title. */
	static final Color BLUE = new Color(0x1F3A5F);
	/** Old gold of lines and rosette. */
	static final Color GOLD = new Color(0x9A7B32);

	/** Gold that is dark enough for small letters. */
	static final Color BRONZE = new Color(0x755A1B);

	private static final Color PALE = new Color(0xC9B57E);
	private static final double BORDER = 24;
	private static final double BAND = 10;
	private static final double WAVE = 14;
	private static final int STEPS = 720;

	private final Graphics2D graphics;

	Ornament(Graphics2D graphics) {
		this.graphics = graphics;
	}

	/** A band of two interwoven waves between two lines, around the whole page. */
	void frame(double width, double height) {
		graphics.setColor(BLUE);
		graphics.setStroke(new BasicStroke(2f));
		graphics.draw(new Rectangle2D.Double(BORDER, BORDER, width - 2 * BORDER, height - 2 * BORDER));
		graphics.setStroke(new BasicStroke(0.7f));
		double inside = BORDER + BAND + 3;
		graphics.draw(new Rectangle2D.Double(inside, inside, width - 2 * inside, height - 2 * inside));
		graphics.setColor(GOLD);
		graphics.setStroke(new BasicStroke(0.6f));
		double middle = BORDER + (BAND + 3) / 2;
		for (double phase : new double[] { 0, Math.PI }) {
			wave(middle, middle, width - 2 * middle, true, phase);
			wave(middle, height - middle, width - 2 * middle, true, phase);
			wave(middle, middle, height - 2 * middle, false, phase);
			wave(width - middle, middle, height - 2 * middle, false, phase);
		}
	}

	/** A whole number of waves, so that all four sides meet in the corners. */
	private void wave(double x, double y, double length, boolean across, double phase) {
		int waves = (int) Math.round(length / WAVE);
		Path2D path = new Path2D.Double();
		int points = waves * 12;
		for (int i = 0; i <= points; i++) {
			double along = length * i / points;
			double off = Math.sin(2 * Math.PI * waves * i / points + phase) * BAND / 3;
			double px = across ? x + along : x + off;
			double py = across ? y + off : y + along;
			if (i == 0) {
				path.moveTo(px, py);
			} else {
				path.lineTo(px, py);
			}
		}
		graphics.draw(path);
	}

	/** Curves as a geometric lathe draws them, hard to draw by hand. */
	void rosette(double x, double y, double radius) {
		graphics.setStroke(new BasicStroke(0.45f));
		graphics.setColor(PALE);
		for (int layer = 0; layer < 6; layer++) {
			graphics.draw(lathe(x, y, radius * (0.72 + 0.045 * layer), radius * 0.13, 18, layer * Math.PI / 6));
		}
		graphics.setColor(GOLD);
		for (int layer = 0; layer < 4; layer++) {
			graphics.draw(lathe(x, y, radius * (0.36 + 0.05 * layer), radius * 0.11, 11, layer * Math.PI / 4));
		}
		graphics.setStroke(new BasicStroke(0.8f));
		double core = radius * 0.24;
		graphics.draw(new Ellipse2D.Double(x - core, y - core, 2 * core, 2 * core));
	}

	private static Path2D lathe(double x, double y, double radius, double depth, int petals, double phase) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i <= STEPS; i++) {
			double angle = 2 * Math.PI * i / STEPS;
			double r = radius + depth * Math.sin(petals * angle + phase);
			double px = x + r * Math.cos(angle);
			double py = y + r * Math.sin(angle);
			if (i == 0) {
				path.moveTo(px, py);
			} else {
				path.lineTo(px, py);
			}
		}
		path.closePath();
		return path;
	}
}

package org.mekiki.charts.internal.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.charts.api.ChartTheme;

/** A graphics with a theme: fonts, colours by their role, texts placed by where they belong. */
public final class Pen {
	private static final int METRICS_SIZE = 1;
	private final Graphics2D graphics;
	private final ChartTheme theme;
	private final Wrap wrap;
	private final Graphics2D ruler;
	private final Map<Font, FontMetrics> metrics = new HashMap<>();

	/** How a text lies to its point. */
	public enum Align {
		/** Starts at the point. */
		LEFT,
		/** Has its middle at the point. */
		CENTRE,
		/** Ends at the point. */
		RIGHT
	}

	/**
	 * A pen.
	 *
	 * @param graphics where it draws
	 * @param theme    how
	 */
	public Pen(Graphics2D graphics, ChartTheme theme) {
		this.graphics = graphics;
		this.theme = theme;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		// Measured apart from the output, so that screen, PNG, SVG and PDF are laid out alike.
		ruler = new BufferedImage(METRICS_SIZE, METRICS_SIZE, BufferedImage.TYPE_INT_RGB).createGraphics();
		ruler.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		ruler.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		wrap = new Wrap(theme.locale(), this::width);
	}

	/**
	 * What it draws on.
	 *
	 * @return never null
	 */
	public Graphics2D graphics() {
		return graphics;
	}

	/**
	 * The theme.
	 *
	 * @return never null
	 */
	public ChartTheme theme() {
		return theme;
	}

	/**
	 * The font of labels.
	 *
	 * @return regular weight
	 */
	public Font font() {
		return font(Font.PLAIN, 0);
	}

	/**
	 * The font of axis labels and sources.
	 *
	 * @return one point smaller
	 */
	public Font small() {
		return font(Font.PLAIN, -1);
	}

	/**
	 * The font of headings.
	 *
	 * @return bold, as large as labels
	 */
	public Font bold() {
		return font(Font.BOLD, 0);
	}

	/**
	 * The font of the title.
	 *
	 * @return bold, three points larger
	 */
	public Font title() {
		return font(Font.BOLD, 3);
	}

	private Font font(int style, int more) {
		return new Font(theme.fontFamily(), style, theme.fontSize() + more);
	}

	/**
	 * How wide a text is.
	 *
	 * @param text one line
	 * @param font its font
	 * @return width in the graphics' unit
	 */
	public double width(String text, Font font) {
		return metrics(font).getStringBounds(text, ruler).getWidth();
	}

	/**
	 * Distance between base lines.
	 *
	 * @param font a font
	 * @return height of a line; a little less than CJK fonts ask for, their own is loose
	 */
	public double lineHeight(Font font) {
		return font.getSize2D() * 1.35;
	}

	private FontMetrics metrics(Font font) {
		return metrics.computeIfAbsent(font, ruler::getFontMetrics);
	}

	/**
	 * Breaks a text into lines.
	 *
	 * @param text     any length
	 * @param font     its font
	 * @param width    of the lines
	 * @param maxLines at least 1; what is over ends in an ellipsis
	 * @return at least one line
	 */
	public List<String> lines(String text, Font font, double width, int maxLines) {
		return wrap.lines(text, font, width, maxLines);
	}

	/**
	 * Breaks a text into as few lines as {@link #lines}, but of like length.
	 *
	 * @param text     any length
	 * @param font     its font
	 * @param width    most of a line
	 * @param maxLines at least 1; what is over ends in an ellipsis
	 * @return at least one line
	 */
	public List<String> balanced(String text, Font font, double width, int maxLines) {
		var best = lines(text, font, width, maxLines);
		for (double share = 0.9; best.size() > 1 && share > 0.5; share -= 0.1) {
			var narrower = lines(text, font, width * share, maxLines);
			if (narrower.size() > best.size() || narrower.stream().mapToInt(String::length).sum() < best.stream().mapToInt(String::length).sum())
				break;
			best = narrower;
		}
		return best;
	}

	/**
	 * Shortens a text to a width.
	 *
	 * @param text  one line
	 * @param font  its font
	 * @param width available
	 * @return the text, or its start with an ellipsis, or nothing when not even that fits
	 */
	public String fit(String text, Font font, double width) {
		return wrap.fit(text, font, width);
	}

	/**
	 * Writes a line with its vertical middle at y.
	 *
	 * @param text   one line
	 * @param font   its font
	 * @param colour its colour
	 * @param x      the point it is aligned to
	 * @param y      the middle of the line
	 * @param align  how it lies to x
	 */
	public void text(String text, Font font, Color colour, double x, double y, Align align) {
		if (text.isEmpty())
			return;
		double shift = switch (align) {
		case LEFT -> 0;
		case CENTRE -> width(text, font) / 2;
		case RIGHT -> width(text, font);
		};
		graphics.setFont(font);
		graphics.setPaint(colour);
		graphics.drawString(text, (float) (x - shift), (float) (y + font.getSize2D() * 0.36));
	}

	/**
	 * Writes lines below one another.
	 *
	 * @param lines  lines
	 * @param font   their font
	 * @param colour their colour
	 * @param x      the point they are aligned to
	 * @param top    upper edge of the first
	 * @param align  how they lie to x
	 * @return lower edge of the last
	 */
	public double paragraph(List<String> lines, Font font, Color colour, double x, double top, Align align) {
		double y = top;
		for (var line : lines) {
			text(line, font, colour, x, y + lineHeight(font) / 2, align);
			y += lineHeight(font);
		}
		return y;
	}

	/**
	 * Fills a shape.
	 *
	 * @param shape  what
	 * @param colour with
	 */
	public void fill(Shape shape, Color colour) {
		graphics.setPaint(colour);
		graphics.fill(shape);
	}

	/**
	 * Draws an outline.
	 *
	 * @param shape  what
	 * @param colour with
	 * @param width  of the line
	 */
	public void outline(Shape shape, Color colour, double width) {
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		graphics.draw(shape);
	}

	/**
	 * Draws a straight line.
	 *
	 * @param x1     from
	 * @param y1     from
	 * @param x2     to
	 * @param y2     to
	 * @param colour with
	 * @param width  of the line
	 */
	public void line(double x1, double y1, double x2, double y2, Color colour, double width) {
		outline(new Line2D.Double(x1, y1, x2, y2), colour, width);
	}

	/**
	 * The colour of texts.
	 *
	 * @return never null
	 */
	public Color ink() {
		return new Color(theme.text());
	}

	/**
	 * The colour of lesser texts.
	 *
	 * @return never null
	 */
	public Color muted() {
		return new Color(theme.muted());
	}

	/**
	 * The colour of grid lines.
	 *
	 * @return never null
	 */
	public Color grid() {
		return new Color(theme.grid());
	}

	/**
	 * The ground.
	 *
	 * @return never null
	 */
	public Color ground() {
		return new Color(theme.background());
	}
}

package org.mekiki.charts.internal.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.Pen.Align;
import org.mekiki.charts.internal.kinds.Kinds;
import org.mekiki.charts.internal.kinds.Refusals;
import org.mekiki.core.api.chart.ChartDescription;

/** Caption, legend, picture and source on one page; a message where no picture can be. */
public final class Page {
	private static final Logger LOG = Logger.getLogger(Page.class.getName());
	private static final double MARGIN = 14;
	/** Below this the picture is only colour; a message is more honest. */
	private static final double LEAST_WIDTH = 90;
	private static final double LEAST_HEIGHT = 60;
	private final ChartDescription chart;
	private final ChartTheme theme;

	/**
	 * A page.
	 *
	 * @param chart what is on it
	 * @param theme how it looks
	 */
	public Page(ChartDescription chart, ChartTheme theme) {
		this.chart = chart;
		this.theme = theme;
	}

	/**
	 * Draws.
	 *
	 * @param graphics where
	 * @param area     in its coordinates
	 * @return what was drawn where
	 */
	public ChartPicture draw(Graphics2D graphics, Rectangle2D area) {
		var clip = graphics.getClip();
		var stroke = graphics.getStroke();
		var paint = graphics.getPaint();
		var font = graphics.getFont();
		try {
			var pen = new Pen(graphics, theme);
			pen.fill(area, pen.ground());
			return draw(pen, new Rectangle2D.Double(area.getX() + MARGIN, area.getY() + MARGIN * 0.7,
					area.getWidth() - 2 * MARGIN, area.getHeight() - 1.5 * MARGIN));
		} finally {
			graphics.setClip(clip);
			graphics.setStroke(stroke);
			graphics.setPaint(paint);
			if (font != null)
				graphics.setFont(font);
		}
	}

	private ChartPicture draw(Pen pen, Rectangle2D inner) {
		if (inner.getWidth() < 20 || inner.getHeight() < 10)
			return new ChartPicture(List.of(), ChartTexts.get(theme.locale(), "small")); //$NON-NLS-1$
		double top = heading(pen, inner);
		double bottom = source(pen, inner);
		var message = Refusals.reason(chart, theme.locale());
		if (message == null) {
			try {
				return picture(pen, inner, top, bottom);
			} catch (RuntimeException | StackOverflowError e) {
				LOG.log(Level.WARNING, "A chart could not be drawn", e); //$NON-NLS-1$
				message = ChartTexts.get(theme.locale(), "failed", e.toString()); //$NON-NLS-1$
				pen.fill(new Rectangle2D.Double(inner.getX(), top, inner.getWidth(), Math.max(0, bottom - top)), pen.ground());
			}
		}
		return message(pen, inner, top, bottom, message);
	}

	private ChartPicture picture(Pen pen, Rectangle2D inner, double top, double bottom) {
		var body = Kinds.body(chart, theme);
		double y = top;
		if (!body.legend().isEmpty())
			y = new Legend(pen, body.legend()).draw(inner.getX(), y, inner.getWidth()) + 4;
		if (!body.top().isEmpty()) {
			var line = pen.fit(body.top(), pen.small(), inner.getWidth());
			pen.text(line, pen.small(), pen.muted(), inner.getX(), y + pen.lineHeight(pen.small()) / 2, Align.LEFT);
			y += pen.lineHeight(pen.small());
		}
		var area = new Rectangle2D.Double(inner.getX(), y, inner.getWidth(), bottom - y);
		if (area.getWidth() < LEAST_WIDTH || area.getHeight() < LEAST_HEIGHT)
			return message(pen, inner, top, bottom, ChartTexts.get(theme.locale(), "small")); //$NON-NLS-1$
		var marks = new Marks();
		body.draw(pen, area, marks);
		return new ChartPicture(marks.list(), null);
	}

	private double heading(Pen pen, Rectangle2D inner) {
		double y = inner.getY();
		int lines = inner.getHeight() > 200 ? 2 : 1;
		if (!chart.caption().title().isBlank())
			y = pen.paragraph(pen.lines(chart.caption().title(), pen.title(), inner.getWidth(), lines), pen.title(),
					pen.ink(), inner.getX(), y, Align.LEFT) + 1;
		if (!chart.caption().subtitle().isBlank())
			y = pen.paragraph(pen.lines(chart.caption().subtitle(), pen.font(), inner.getWidth(), lines), pen.font(),
					pen.muted(), inner.getX(), y, Align.LEFT);
		return y + 6;
	}

	private double source(Pen pen, Rectangle2D inner) {
		if (chart.caption().source().isBlank())
			return inner.getMaxY();
		var lines = pen.lines(chart.caption().source(), pen.small(), inner.getWidth(), 2);
		double top = inner.getMaxY() - lines.size() * pen.lineHeight(pen.small());
		pen.paragraph(lines, pen.small(), pen.muted(), inner.getX(), top, Align.LEFT);
		return top - 6;
	}

	private ChartPicture message(Pen pen, Rectangle2D inner, double top, double bottom, String message) {
		var lines = pen.lines(message, pen.font(), Math.min(inner.getWidth(), 460), 6);
		double height = lines.size() * pen.lineHeight(pen.font());
		pen.paragraph(lines, pen.font(), pen.muted(), inner.getCenterX(),
				Math.max(top, (top + bottom - height) / 2), Align.CENTRE);
		return new ChartPicture(List.of(), message);
	}
}

package org.mekiki.funding.ui.internal.panel;

import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.mekiki.workbench.api.ThemeColors;

/** A hand that is pressed on a panel: it moves the panel, resizes it, or draws a rubber band over its marks. */
final class PanelDrag {

	/** What the hand holds. */
	enum What {
		/** The head of the panel. */
		PANEL,
		/** Its lower right corner. */
		CORNER,
		/** A rubber band. */
		BAND
	}

	/** Shorter drags are clicks of an unsteady hand. */
	private static final int LEAST = 5;

	private final PanelCanvas panel;
	private final PanelHost host;
	private What what;
	private Point start;
	private boolean moved;
	private Rectangle band;

	PanelDrag(PanelCanvas panel, PanelHost host) {
		this.panel = panel;
		this.host = host;
	}

	void press(Event event, What held) {
		what = held;
		start = new Point(event.x, event.y);
		moved = false;
		band = null;
	}

	/** Whether the hand holds something. */
	boolean move(Event event) {
		if (what == null || (event.stateMask & SWT.BUTTON1) == 0) {
			return false;
		}
		moved |= Math.max(Math.abs(event.x - start.x), Math.abs(event.y - start.y)) >= LEAST;
		if (!moved) {
			return true;
		}
		switch (what) {
		case PANEL -> {
			Point corner = panel.getParent().toControl(panel.toDisplay(event.x - start.x, event.y - start.y));
			host.drag(panel, corner);
		}
		case CORNER -> host.resize(panel, new Point(event.x, event.y));
		case BAND -> {
			Rectangle before = band;
			band = new Rectangle(Math.min(start.x, event.x), Math.min(start.y, event.y), Math.abs(event.x - start.x),
					Math.abs(event.y - start.y));
			Map<String, Set<Object>> values = panel.in(band);
			if (!values.isEmpty()) {
				host.choose(panel, values, PanelHost.Way.BRUSH);
			}
			Rectangle touched = before == null ? band : band.union(before);
			panel.redraw(touched.x, touched.y, touched.width + 1, touched.height + 1, false);
		}
		}
		return true;
	}

	void release(Event event) {
		What held = what;
		what = null;
		if (held == null || event.button != 1) {
			return;
		}
		Rectangle drawn = band;
		band = null;
		if (held != What.BAND) {
			host.released();
			return;
		}
		Mark mark = panel.current().at(event.x, event.y);
		if (drawn == null && (event.stateMask & SWT.ALT) != 0 && mark != null) {
			panel.source(mark);
		} else if (drawn == null) {
			panel.choose(mark, (event.stateMask & SWT.MOD1) != 0);
		} else {
			Map<String, Set<Object>> values = panel.in(drawn);
			if (!values.isEmpty()) {
				host.choose(panel, values, PanelHost.Way.BRUSH);
			}
			panel.redraw();
		}
	}

	/** Draws the rubber band. */
	void paint(GC gc) {
		if (band != null) {
			gc.setBackground(ThemeColors.ACCENT.get());
			gc.setForeground(ThemeColors.ACCENT.get());
			gc.setAlpha(36);
			gc.fillRectangle(band);
			gc.setAlpha(255);
			gc.drawRectangle(band);
		}
	}
}

package org.mekiki.funding.ui.internal.whatif;

import java.math.BigInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.WhatIf.Spot;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.funding.ui.internal.whatif.WhatIfRows.Column;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.ThemeColors;

/** Draws the rows of the grid. */
final class GridPainter {

	private static final int PAD = 6;
	private static final int KNOB = 12;
	/** A longer name of a scenario is cut. */
	private static final int MOST_HEADING = 90;

	private final WhatIfDesk desk;
	private final WhatIfRows rows;
	private final Ink ink;
	private int line = 18;

	GridPainter(WhatIfDesk desk, WhatIfRows rows, Ink ink) {
		this.desk = desk;
		this.rows = rows;
		this.ink = ink;
	}

	/** Height of a line, as measured last. */
	int line() {
		return line;
	}

	GridColumns columns(GC gc, int width) {
		gc.setFont(Ink.font());
		line = Ink.line(gc);
		long most = 0;
		for (long amount : desk.compared()) {
			most = Math.max(most, amount);
		}
		for (long amount : desk.amounts()) {
			most = Math.max(most, amount);
		}
		int least = desk.budget() == null ? 0 : ink.width(gc, "+" + figure(most)); //$NON-NLS-1$
		gc.setFont(Ink.heading());
		for (String heading : new String[] { compared(), Messages.columnScenario, Messages.columnChange }) {
			least = Math.max(least, Math.min(ink.width(gc, heading), MOST_HEADING));
		}
		gc.setFont(Ink.font());
		return new GridColumns(gc, ink, width, rows.hasYears(), least);
	}

	private String compared() {
		return desk.comparedWith() == null ? Messages.columnActual : desk.comparedWith();
	}

	private String currency() {
		return desk.budget().terms().scope().currency();
	}

	private String figure(long amount) {
		return MoneyDisplay.figure(BigInteger.valueOf(amount), currency());
	}

	void head(GC gc, GridColumns columns, Rectangle area) {
		ink.begin();
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(area);
		gc.setForeground(ink.line());
		gc.drawLine(0, area.height - 1, area.width, area.height - 1);
		gc.setFont(Ink.heading());
		int middle = area.height / 2;
		left(gc, columns, Column.NAME, Messages.columnName, middle);
		if (columns.width(Column.YEAR) > 0) {
			right(gc, columns, Column.YEAR, Messages.columnYear, middle);
		}
		right(gc, columns, Column.COMPARED, compared(), middle);
		right(gc, columns, Column.SCENARIO, Messages.columnScenario, middle);
		right(gc, columns, Column.CHANGE, Messages.columnChange, middle);
		gc.setFont(Ink.little());
		gc.setForeground(ink.muted());
		if (desk.budget() != null) {
			ink.left(gc, MoneyDisplay.unit(currency()).symbol(), columns.trackLeft(), middle, columns.track());
		}
	}

	private String arrow(Column column) {
		return rows.sorted() != column ? "" : rows.isDescending() ? " \u25bc" : " \u25b2"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void left(GC gc, GridColumns columns, Column column, String text, int middle) {
		gc.setForeground(ink.foreground());
		ink.left(gc, text + arrow(column), columns.x(column), middle, columns.width(column) - PAD);
	}

	private void right(GC gc, GridColumns columns, Column column, String text, int middle) {
		gc.setForeground(ink.foreground());
		ink.right(gc, text + arrow(column), columns.right(column), middle, columns.width(column) - PAD);
	}

	void empty(GC gc, Rectangle area) {
		gc.setForeground(ink.muted());
		ink.left(gc, desk.budget() == null ? Messages.reading : Messages.nobody, PAD, area.y + line * 2, area.width - 2 * PAD);
	}

	/** A row; place is -1 below the last one. */
	void row(GC gc, GridColumns columns, Rectangle area, int place, boolean current, boolean focus) {
		gc.setBackground(current && place >= 0 ? ink.ghost() : ThemeColors.PAGE.get());
		gc.fillRectangle(area);
		if (place < 0) {
			return;
		}
		if (current && focus) {
			gc.setForeground(ThemeColors.ACCENT.get());
			gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		}
		int middle = area.y + area.height / 2;
		Spot spot = desk.budget().spots().get(place);
		boolean held = desk.allocation().isHeld(place);
		lock(gc, columns.x(Column.LOCK) + columns.width(Column.LOCK) / 2, middle, held);
		gc.setFont(Ink.font());
		gc.setForeground(ink.foreground());
		ink.left(gc, spot.recipient().label(), columns.x(Column.NAME), middle, columns.width(Column.NAME) - PAD);
		if (columns.width(Column.YEAR) > 0) {
			gc.setForeground(ink.muted());
			ink.right(gc, spot.year() == 0 ? "\u2013" : Integer.toString(spot.year()), columns.right(Column.YEAR), middle, columns.width(Column.YEAR)); //$NON-NLS-1$
		}
		long compared = desk.compared()[place];
		long now = desk.amounts()[place];
		gc.setForeground(ink.muted());
		ink.right(gc, figure(compared), columns.right(Column.COMPARED), middle, columns.width(Column.COMPARED));
		gc.setForeground(ink.foreground());
		ink.right(gc, figure(now), columns.right(Column.SCENARIO), middle, columns.width(Column.SCENARIO));
		gc.setForeground(now == compared ? ink.muted() : ink.foreground());
		ink.right(gc, change(now - compared), columns.right(Column.CHANGE), middle, columns.width(Column.CHANGE));
		slider(gc, columns, middle, place, held);
	}

	private String change(long change) {
		return change == 0 ? "\u2013" : change > 0 ? "+" + figure(change) : figure(change); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void lock(GC gc, int x, int middle, boolean held) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(held ? ink.foreground() : ink.line());
		gc.setBackground(held ? ink.foreground() : ink.line());
		gc.setLineWidth(2);
		// an open shackle stands aside
		gc.drawArc(x - 4 + (held ? 0 : 5), middle - 8, 8, 11, 0, 180);
		gc.setLineWidth(1);
		if (held) {
			gc.fillRoundRectangle(x - 6, middle - 2, 12, 9, 3, 3);
		} else {
			gc.drawRoundRectangle(x - 6, middle - 2, 11, 8, 3, 3);
		}
		gc.setAntialias(SWT.DEFAULT);
	}

	/** Where the handle of a slider is. */
	int handle(GridColumns columns, int place) {
		return at(columns, place, desk.amounts()[place]);
	}

	private int at(GridColumns columns, int place, long amount) {
		Place bounds = desk.budget().question().places().get(place);
		long room = bounds.most() - bounds.least();
		double share = room == 0 ? 0.5 : Math.clamp((amount - bounds.least()) / (double) room, 0, 1);
		return columns.trackLeft() + (int) Math.round(share * columns.track());
	}

	private void slider(GC gc, GridColumns columns, int middle, int place, boolean held) {
		int left = columns.trackLeft();
		int from = at(columns, place, desk.compared()[place]);
		int to = at(columns, place, desk.amounts()[place]);
		gc.setAntialias(SWT.ON);
		gc.setBackground(ink.line());
		gc.fillRoundRectangle(left, middle - 1, columns.track(), 3, 3, 3);
		gc.setBackground(ink.series(to >= from ? 0 : 1));
		gc.fillRectangle(Math.min(from, to), middle - 2, Math.abs(to - from), 5);
		gc.setForeground(ink.muted());
		gc.drawLine(from, middle - 6, from, middle + 6);
		gc.setBackground(held ? ink.muted() : ThemeColors.ACCENT.get());
		if (held) {
			gc.fillRectangle(to - 3, middle - KNOB / 2, 6, KNOB);
		} else {
			gc.fillOval(to - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
		}
		gc.setAntialias(SWT.DEFAULT);
	}
}

package org.mekiki.funding.ui.internal.whatif;

import java.math.BigInteger;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.WhatIf.Spot;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.funding.ui.internal.whatif.WhatIfRows.Column;
import org.mekiki.workbench.api.MoneyDisplay;

/**
 * Who gets how much: a row for each place with what it has, what it gets, a slider and a lock. Arrows up and down go from
 * row to row, left and right move the slider by a hundredth of its way, with Shift by a tenth; Space locks, Enter asks for
 * an amount, F2 too.
 */
public final class WhatIfGrid extends Canvas {

	private static final int STEPS = 100;
	private static final int LARGE = 10;
	private static final int LEAST_ROW = 26;

	private final WhatIfDesk desk;
	private final WhatIfRows rows;
	private final GridPainter painter;
	private final Consumer<Integer> selected;
	private final Consumer<Integer> typed;
	private GridColumns columns;
	private int current;
	private int top;
	private boolean dragging;

	/**
	 * A grid.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param desk
	 *            what is divided
	 * @param ink
	 *            draws
	 * @param selected
	 *            hears which place is the current one
	 * @param typed
	 *            asks for the amount of a place
	 */
	public WhatIfGrid(Composite parent, WhatIfDesk desk, Ink ink, Consumer<Integer> selected, Consumer<Integer> typed) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.desk = desk;
		this.selected = selected;
		this.typed = typed;
		rows = new WhatIfRows(desk);
		painter = new GridPainter(desk, rows, ink);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> scrollBar());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> release());
		addListener(SWT.MouseDoubleClick, event -> {
			if (rowAt(event.y) >= 0 && columns.at(event.x) != Column.SLIDER && columns.at(event.x) != Column.LOCK) {
				typed.accept(Integer.valueOf(place()));
			}
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
		getVerticalBar().addListener(SWT.Selection, event -> {
			top = getVerticalBar().getSelection();
			redraw();
		});
		speak();
	}

	/** Shows another budget. */
	void replaced() {
		int place = place();
		rows.arrange();
		current = Math.max(0, rows.row(place));
		scrollBar();
		redraw();
	}

	/** Shows only recipients whose names contain a text. */
	void filter(String text) {
		rows.filter(text);
		current = 0;
		top = 0;
		scrollBar();
		redraw();
	}

	/**
	 * The current place.
	 *
	 * @return its index; -1 for none
	 */
	public int place() {
		return current >= 0 && current < rows.size() ? rows.place(current) : -1;
	}

	/**
	 * Makes a place the current one.
	 *
	 * @param place
	 *            its index
	 */
	public void select(int place) {
		go(rows.row(place));
	}

	/**
	 * Where the handle of a slider is.
	 *
	 * @param place
	 *            index of a place that is shown
	 * @return a point of the grid, after it was painted once
	 */
	public org.eclipse.swt.graphics.Point handle(int place) {
		int row = rows.row(place);
		return new org.eclipse.swt.graphics.Point(painter.handle(columns, place), head() + (row - top) * rowHeight() + rowHeight() / 2);
	}

	private int rowHeight() {
		return Math.max(LEAST_ROW, painter.line() + 8);
	}

	private int head() {
		return rowHeight() + 6;
	}

	private int visible() {
		return Math.max(1, (getClientArea().height - head()) / rowHeight());
	}

	private void scrollBar() {
		ScrollBar bar = getVerticalBar();
		top = Math.clamp(top, 0, Math.max(0, rows.size() - visible()));
		bar.setValues(top, 0, Math.max(1, rows.size()), Math.min(visible(), Math.max(1, rows.size())), 1, visible());
		bar.setVisible(rows.size() > visible());
		redraw();
	}

	private void paint(GC gc) {
		Rectangle all = getClientArea();
		columns = painter.columns(gc, all.width);
		painter.head(gc, columns, new Rectangle(0, 0, all.width, head()));
		int row = top;
		for (int y = head(); y < all.height; y += rowHeight()) {
			Rectangle area = new Rectangle(0, y, all.width, rowHeight());
			painter.row(gc, columns, area, row < rows.size() ? rows.place(row) : -1, row == current, isFocusControl());
			row++;
		}
		if (rows.size() == 0) {
			painter.empty(gc, new Rectangle(0, head(), all.width, all.height - head()));
		}
	}

	private int rowAt(int y) {
		int row = top + (y - head()) / rowHeight();
		return y < head() || row >= rows.size() ? -1 : row;
	}

	private void press(Event event) {
		setFocus();
		if (event.button != 1 || columns == null) {
			return;
		}
		Column column = columns.at(event.x);
		if (event.y < head()) {
			int place = place();
			rows.sort(column);
			go(rows.row(place));
			redraw();
			return;
		}
		int row = rowAt(event.y);
		if (row < 0) {
			return;
		}
		go(row);
		if (column == Column.LOCK) {
			desk.toggle(place());
		} else if (column == Column.SLIDER && desk.grab(place())) {
			dragging = true;
			setCapture(true);
			slide(event.x);
		}
	}

	private void move(Event event) {
		if (dragging) {
			slide(event.x);
			return;
		}
		int row = rowAt(event.y);
		String tip = row < 0 ? null : tip(rows.place(row)).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
		setCursor(columns != null && row >= 0 && (columns.at(event.x) == Column.SLIDER || columns.at(event.x) == Column.LOCK)
				? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
				: null);
	}

	private void slide(int x) {
		Place bounds = desk.budget().question().places().get(place());
		double share = Math.clamp((x - columns.trackLeft()) / (double) columns.track(), 0, 1);
		desk.drag(bounds.least() + Math.round((bounds.most() - bounds.least()) * share));
		update();
	}

	private void release() {
		if (dragging) {
			dragging = false;
			setCapture(false);
			desk.drop();
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_UP -> go(current - 1);
		case SWT.ARROW_DOWN -> go(current + 1);
		case SWT.PAGE_UP -> go(current - visible());
		case SWT.PAGE_DOWN -> go(current + visible());
		case SWT.HOME -> go(0);
		case SWT.END -> go(rows.size() - 1);
		case SWT.ARROW_LEFT -> step((event.stateMask & SWT.SHIFT) != 0 ? -LARGE : -1);
		case SWT.ARROW_RIGHT -> step((event.stateMask & SWT.SHIFT) != 0 ? LARGE : 1);
		case ' ' -> {
			if (place() >= 0) {
				desk.toggle(place());
			}
		}
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> {
			if (place() >= 0) {
				typed.accept(Integer.valueOf(place()));
			}
		}
		default -> {
			// other keys belong to the window
		}
		}
	}

	private void step(int steps) {
		if (place() >= 0) {
			Place bounds = desk.budget().question().places().get(place());
			long one = Math.max(1, (bounds.most() - bounds.least()) / STEPS);
			desk.move(place(), desk.amounts()[place()] + one * steps);
		}
	}

	private void go(int row) {
		if (rows.size() == 0) {
			return;
		}
		current = Math.clamp(row, 0, rows.size() - 1);
		if (current < top) {
			top = current;
		} else if (current >= top + visible()) {
			top = current - visible() + 1;
		}
		scrollBar();
		selected.accept(Integer.valueOf(place()));
		getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private String tip(int place) {
		Spot spot = desk.budget().spots().get(place);
		Place bounds = desk.budget().question().places().get(place);
		StringBuilder tip = new StringBuilder(spot.recipient().label());
		if (spot.year() != 0) {
			tip.append(" \u00b7 ").append(spot.year()); //$NON-NLS-1$
		}
		tip.append('\n').append(NLS.bind(Messages.tipAmounts, exact(desk.compared()[place]), exact(desk.amounts()[place])));
		tip.append('\n').append(NLS.bind(Messages.tipBounds, exact(bounds.least()), exact(bounds.most())));
		tip.append('\n').append(NLS.bind(spot.recipient().judged() ? Messages.tipWorth : Messages.tipUnjudged,
				spot.recipient().worth().stripTrailingZeros().toPlainString()));
		if (spot.recipient().readiness() != null) {
			tip.append('\n').append(NLS.bind(Messages.tipReadiness, spot.recipient().readiness().stripTrailingZeros().toPlainString()));
		}
		if (desk.allocation().isHeld(place)) {
			tip.append('\n').append(Messages.tipHeld);
		}
		return tip.toString();
	}

	private String exact(long amount) {
		return MoneyDisplay.exact(BigInteger.valueOf(amount), desk.budget().terms().scope().currency());
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.grid;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = place() < 0 ? "" : tip(place()); //$NON-NLS-1$
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}
		});
	}
}

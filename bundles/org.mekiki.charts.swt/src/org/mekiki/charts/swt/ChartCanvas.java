package org.mekiki.charts.swt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartPicture.Direction;
import org.mekiki.charts.api.ChartText;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;

/**
 * Shows a chart: tooltips under the pointer, selection by click, rubber band and keys.
 * <p>
 * Keys: arrows go from mark to mark, Home and End to the first and last, Space selects, Enter opens, Escape selects
 * nothing. With Ctrl, clicks and rubber bands add to the selection. Several marks with the same key are selected together.
 */
public final class ChartCanvas extends Canvas {
	private static final double TOLERANCE = 6;
	/** Shorter drags are clicks of an unsteady hand. */
	private static final int LEAST_BAND = 4;
	private final List<ChartListener> listeners = new ArrayList<>();
	private final Set<String> selection = new LinkedHashSet<>();
	private ChartDescription chart;
	private ChartTheme theme;
	private Picture picture;
	private int current = -1;
	private Point press;
	private Rectangle band;

	/**
	 * A canvas.
	 *
	 * @param parent where it lives
	 * @param chart  what it shows
	 * @param theme  how
	 */
	public ChartCanvas(Composite parent, ChartDescription chart, ChartTheme theme) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.chart = chart;
		this.theme = theme;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> redraw());
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, e -> activate(at(e.x, e.y)));
		addListener(SWT.KeyDown, this::key);
		// the platform leaves a tooltip standing over whatever comes to the front
		addListener(SWT.MouseExit, e -> explain(-1));
		addListener(SWT.Hide, e -> explain(-1));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		ChartReader.attach(this);
	}

	/**
	 * Shows another chart; selected keys that it has too stay selected.
	 *
	 * @param next what it shows
	 */
	public void setChart(ChartDescription next) {
		checkWidget();
		chart = next;
		current = -1;
		forget();
		redraw();
	}

	/**
	 * Shows the chart in another theme.
	 *
	 * @param next how
	 */
	public void setTheme(ChartTheme next) {
		checkWidget();
		theme = next;
		forget();
		redraw();
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener hears selections until the canvas is disposed
	 */
	public void addChartListener(ChartListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener one that was added
	 */
	public void removeChartListener(ChartListener listener) {
		listeners.remove(listener);
	}

	/**
	 * What is selected.
	 *
	 * @return keys in the order selected
	 */
	public List<String> selection() {
		return List.copyOf(selection);
	}

	/**
	 * Selects without telling the listeners, for views that follow one another.
	 *
	 * @param keys references; those the chart does not have are kept, but not seen
	 */
	public void select(List<String> keys) {
		checkWidget();
		selection.clear();
		selection.addAll(keys);
		redraw();
	}

	/**
	 * The chart in words.
	 *
	 * @return its summary, or why there is none
	 */
	public String description() {
		var message = drawn().message();
		return message == null ? ChartText.summary(chart, theme.locale()) : message;
	}

	/**
	 * The mark the keys are on.
	 *
	 * @return its tooltip, empty when there is none
	 */
	public String currentMark() {
		var marks = drawn().marks();
		return current >= 0 && current < marks.size() ? marks.get(current).tooltip() : ""; //$NON-NLS-1$
	}

	/** What is drawn where, in points of this control. */
	ChartPicture drawn() {
		return picture().drawn();
	}

	private Picture picture() {
		var size = getSize();
		if (picture == null || !picture.fits(size))
			picture = new Picture(chart, theme, size);
		return picture;
	}

	private void forget() {
		picture = null;
	}

	private void paint(GC gc) {
		var marks = picture().paint(gc);
		new Overlay(gc, theme).draw(marks, selection, isFocusControl() ? current : -1, band);
	}

	private int at(int x, int y) {
		return drawn().markAt(x, y, TOLERANCE);
	}

	private void move(Event event) {
		if (press != null && (event.stateMask & SWT.BUTTON1) != 0) {
			var next = new Rectangle(Math.min(press.x, event.x), Math.min(press.y, event.y), Math.abs(event.x - press.x), Math.abs(event.y - press.y));
			band = Math.max(next.width, next.height) >= LEAST_BAND ? next : null;
			redraw();
			return;
		}
		explain(at(event.x, event.y));
	}

	/** Shows the tooltip of a mark, or none for -1. */
	private void explain(int mark) {
		var tooltip = mark < 0 ? null : drawn().marks().get(mark).tooltip().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (tooltip == null ? getToolTipText() != null : !tooltip.equals(getToolTipText()))
			setToolTipText(tooltip);
	}

	private void press(Event event) {
		if (event.button != 1)
			return;
		setFocus();
		press = new Point(event.x, event.y);
	}

	private void release(Event event) {
		if (event.button != 1 || press == null)
			return;
		boolean add = (event.stateMask & SWT.MOD1) != 0;
		var drag = band;
		press = null;
		band = null;
		if (drag != null) {
			var keys = drawn().keysIn(new java.awt.Rectangle(drag.x, drag.y, drag.width, drag.height));
			choose(keys, add, false);
			return;
		}
		int mark = at(event.x, event.y);
		if (mark >= 0)
			current = mark;
		choose(key(mark) == null ? List.of() : List.of(key(mark)), add, true);
	}

	private String key(int mark) {
		return mark < 0 ? null : drawn().marks().get(mark).key();
	}

	/** With {@code toggle}, what is selected already is not any more. */
	private void choose(List<String> keys, boolean add, boolean toggle) {
		var before = List.copyOf(selection);
		if (!add)
			selection.clear();
		for (var key : keys)
			if (!selection.add(key) && toggle)
				selection.remove(key);
		redraw();
		if (!before.equals(List.copyOf(selection)))
			List.copyOf(listeners).forEach(l -> l.selectionChanged(selection()));
	}

	private void activate(int mark) {
		var key = key(mark);
		if (key != null)
			List.copyOf(listeners).forEach(l -> l.activated(key));
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(drawn().next(current, Direction.LEFT));
		case SWT.ARROW_RIGHT -> go(drawn().next(current, Direction.RIGHT));
		case SWT.ARROW_UP -> go(drawn().next(current, Direction.UP));
		case SWT.ARROW_DOWN -> go(drawn().next(current, Direction.DOWN));
		case SWT.HOME -> go(drawn().marks().isEmpty() ? -1 : 0);
		case SWT.END -> go(drawn().marks().size() - 1);
		case ' ' -> choose(key(current) == null ? List.of() : List.of(key(current)), (event.stateMask & SWT.MOD1) != 0, true);
		case SWT.CR, SWT.KEYPAD_CR -> activate(current);
		case SWT.ESC -> choose(List.of(), false, false);
		default -> {
			// Other keys belong to the window.
		}
		}
	}

	private void go(int mark) {
		current = mark;
		redraw();
		ChartReader.moved(this);
	}
}

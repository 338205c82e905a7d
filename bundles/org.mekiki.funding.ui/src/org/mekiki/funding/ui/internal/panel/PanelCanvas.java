package org.mekiki.funding.ui.internal.panel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A view of a board. Its head is dragged to move it, its lower right corner to resize it. In its marks is chosen by click,
 * rubber band and keys: arrows go from mark to mark, Space chooses, Enter shows the rows, Escape chooses all again; Alt and
 * the arrows move the panel, with Shift they resize it.
 */
public final class PanelCanvas extends Canvas {

	private static final int HEAD = 30;
	private static final int PAD = 12;
	private static final int BUTTON = 28;
	private static final int CORNER = 14;
	/** So far what is drawn of a mark may reach beyond the room of the marks. */
	private static final int RIM = 4;

	private final PanelHost host;
	private final Ink ink;
	private final PanelMarks marks = new PanelMarks();
	private final PanelDrag drag;
	private PanelSpec spec;
	private PanelContent content;
	private PanelPrint print;
	private boolean over;
	private boolean stale = true;

	/**
	 * A panel without content.
	 *
	 * @param parent
	 *            the board
	 * @param spec
	 *            what it shows
	 * @param host
	 *            hears what is done
	 * @param ink
	 *            draws
	 */
	public PanelCanvas(Composite parent, PanelSpec spec, PanelHost host, Ink ink) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.spec = spec;
		this.host = host;
		this.ink = ink;
		drag = new PanelDrag(this, host);
		addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.MouseEnter, event -> entered());
		addListener(SWT.MouseExit, event -> left());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, drag::release);
		addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1 && marks.at(event.x, event.y) != null) {
				host.showRows();
			}
		});
		addListener(SWT.KeyDown, new PanelKeys(this, host)::pressed);
		addListener(SWT.MenuDetect, event -> host.menu(this, event.detail == SWT.MENU_KEYBOARD ? toDisplay(PAD, HEAD)
				: new Point(event.x, event.y)));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
		speak();
	}

	/**
	 * What the panel shows.
	 *
	 * @return kind, dimensions and place
	 */
	public PanelSpec spec() {
		return spec;
	}

	/**
	 * Shows something else.
	 *
	 * @param other
	 *            kind, dimensions and place
	 */
	public void show(PanelSpec other) {
		spec = other;
		repaint();
	}

	/** Paints all anew: amounts are written another way. */
	public void repaint() {
		stale = true;
		redraw();
	}

	/**
	 * Shows another moment; nothing is painted if it looks like the one before.
	 *
	 * @param next
	 *            what there is to show; null for nothing
	 */
	public void show(PanelContent next) {
		PanelPrint before = print;
		print = next == null ? null : PanelPrint.of(spec, next);
		content = next;
		if (print == null || before == null) {
			repaint();
		} else if (!print.equals(before)) {
			stale = true;
			if (isThere()) {
				Painters.of(spec.kind()).begin(spec, next);
			}
			Rectangle room = room();
			redraw(room.x - RIM, room.y - RIM, room.width + 2 * RIM, room.height + 2 * RIM, false);
		}
	}

	/** Where marks are, below the title. */
	private Rectangle room() {
		Rectangle all = getClientArea();
		return new Rectangle(PAD, HEAD + RIM, all.width - 2 * PAD, all.height - HEAD - PAD - 2);
	}

	/**
	 * What is drawn.
	 *
	 * @return the marks; of those that lie over each other the last one is meant
	 */
	public List<Mark> marks() {
		if (stale && content != null) {
			// out of sight nothing is painted; where the marks are is found by drawing nowhere
			Image nowhere = new Image(getDisplay(), 1, 1);
			GC gc = new GC(nowhere);
			paint(gc, getClientArea());
			gc.dispose();
			nowhere.dispose();
		}
		return marks.all();
	}

	PanelMarks current() {
		return marks;
	}

	/**
	 * The title.
	 *
	 * @return as it stands in the head
	 */
	public String title() {
		return content == null ? Painters.name(spec.kind()) : Painters.title(spec, content.facts());
	}

	/** Whether the views that it needs take part. */
	private boolean isThere() {
		return content != null
				&& Painters.views(spec).stream().allMatch(dimensions -> content.prepared().board().has(dimensions));
	}

	private void paint(GC gc, Rectangle wanted) {
		stale = false;
		ink.begin();
		Rectangle all = getClientArea();
		Rectangle area = room();
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(all);
		if (wanted.x < area.x - RIM || wanted.y < area.y - RIM || wanted.x + wanted.width > area.x + area.width + RIM
				|| wanted.y + wanted.height > area.y + area.height + RIM) {
			frame(gc, all);
		}
		if (area.width < 20 || area.height < 20 || content == null) {
			return;
		}
		gc.setFont(Ink.font());
		if (isThere()) {
			marks.set(Painters.of(spec.kind()).paint(gc, area, spec, content, ink));
		} else {
			marks.set(Sentence.say(gc, area, Painters.why(spec, content.facts()), ink));
		}
		gc.setAlpha(255);
		drag.paint(gc);
		if (isFocusControl() && marks.current() != null) {
			Rectangle mark = marks.current().area();
			gc.setLineWidth(2);
			gc.setForeground(ThemeColors.ACCENT.get());
			gc.drawRectangle(mark.x - 1, mark.y - 1, mark.width + 1, mark.height + 1);
			gc.setLineWidth(1);
		}
		if (over) {
			gc.setForeground(ink.muted());
			for (int i = 4; i <= 10; i += 3) {
				gc.drawLine(all.width - 3 - i, all.height - 4, all.width - 4, all.height - 3 - i);
			}
		}
	}

	/** The rim, the title and the button of the menu. */
	private void frame(GC gc, Rectangle all) {
		gc.setForeground(isFocusControl() ? ThemeColors.ACCENT.get() : ink.line());
		gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, 8, 8);
		gc.setFont(Ink.heading());
		gc.setForeground(ink.foreground());
		ink.left(gc, title(), PAD, HEAD / 2 + 2, all.width - PAD - BUTTON);
		gc.setForeground(over ? ink.foreground() : ink.muted());
		dots(gc, all.width - BUTTON / 2 - 4, HEAD / 2 + 2);
	}

	private static void dots(GC gc, int x, int y) {
		gc.setBackground(gc.getForeground());
		for (int i = -1; i <= 1; i++) {
			gc.fillOval(x + i * 6 - 2, y - 2, 4, 4);
		}
	}

	private void entered() {
		over = true;
		redraw();
		if (!spec.dimensions().isEmpty()) {
			host.approached(spec.dimensions().get(0));
		}
	}

	private void left() {
		over = false;
		explain(null);
		redraw();
	}

	private void press(Event event) {
		setFocus();
		if (event.button != 1) {
			return;
		}
		Rectangle all = getClientArea();
		if (event.y < HEAD && event.x > all.width - BUTTON - 4) {
			host.menu(this, toDisplay(event.x, event.y + HEAD / 2));
		} else {
			drag.press(event, event.y < HEAD ? PanelDrag.What.PANEL
					: event.x > all.width - CORNER && event.y > all.height - CORNER ? PanelDrag.What.CORNER : PanelDrag.What.BAND);
		}
	}

	private void move(Event event) {
		if (drag.move(event)) {
			return;
		}
		Rectangle all = getClientArea();
		boolean corner = event.x > all.width - CORNER && event.y > all.height - CORNER;
		Mark mark = marks.at(event.x, event.y);
		setCursor(getDisplay().getSystemCursor(corner ? SWT.CURSOR_SIZENWSE : event.y < HEAD ? SWT.CURSOR_SIZEALL
				: mark != null ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
		explain(mark);
	}

	private void explain(Mark mark) {
		String tip = mark == null ? null : mark.tooltip().get().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** A mark was clicked or chosen by keys. */
	void choose(Mark mark, boolean add) {
		if (mark == null) {
			host.choose(this, Map.of(), PanelHost.Way.REPLACE);
			return;
		}
		Set<Object> scope = mark.values().get(TotalsPainter.SCOPE);
		if (scope != null) {
			host.choose((BoardScope) scope.iterator().next());
		} else {
			host.choose(this, mark.values(), add ? PanelHost.Way.ADD : PanelHost.Way.REPLACE);
		}
	}

	/** Where a mark comes from is wanted. */
	void source(Mark mark) {
		if (!mark.values().containsKey(TotalsPainter.SCOPE)) {
			host.showSource(mark.values());
		}
	}

	/** What a rubber band touches; along an axis its height does not matter. */
	Map<String, Set<Object>> in(Rectangle band) {
		boolean along = Painters.of(spec.kind()).isAlongAxis();
		Map<String, Set<Object>> values = new HashMap<>();
		for (Mark mark : marks.all()) {
			if (mark.values().containsKey(TotalsPainter.SCOPE)
					|| along && !mark.values().keySet().equals(Set.of(spec.dimensions().get(0)))) {
				continue;
			}
			Rectangle area = mark.area();
			if (area.x <= band.x + band.width && band.x <= area.x + area.width
					&& (along || area.y <= band.y + band.height && band.y <= area.y + area.height)) {
				mark.values().forEach((name, chosen) -> values.computeIfAbsent(name, none -> new HashSet<>()).addAll(chosen));
			}
		}
		return values;
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = Painters.name(spec().kind()) + ": " + title(); //$NON-NLS-1$
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				Mark mark = current().current();
				event.result = mark == null ? "" : mark.tooltip().get(); //$NON-NLS-1$
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}
}

package org.mekiki.workbench.internal.theme;

import org.eclipse.jface.resource.JFaceResources;
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
import org.mekiki.workbench.api.ThemeColors;

/** A door on a page: an icon, a large figure or heading, a line below. Mouse, Enter and Space go through it. */
public final class Tile extends Canvas {

	private static final int MARGIN = 12;
	private static final int ROUND = 8;
	private static final int ICON = 16;

	private final Image icon;
	private final String heading;
	private final String line;
	private boolean hover;

	/**
	 * Creates a tile.
	 *
	 * @param parent
	 *            takes the tile
	 * @param icon
	 *            shared image, or null
	 * @param heading
	 *            the figure or heading
	 * @param line
	 *            what it is; lines are separated by line feeds
	 * @param action
	 *            where the door leads
	 */
	public Tile(Composite parent, Image icon, String heading, String line, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.icon = icon;
		this.heading = heading;
		this.line = line;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				action.run();
			}
		});
		addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR || event.character == ' ') {
				action.run();
			}
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		name();
	}

	private void name() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = heading + ' ' + line;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void hover(boolean on) {
		hover = on;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(ThemeColors.CARD.get());
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		gc.setForeground(hover || isFocusControl() ? ThemeColors.ACCENT.get() : ThemeColors.LINE.get());
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		int x = MARGIN;
		gc.setFont(PageFonts.figure());
		int height = gc.getFontMetrics().getHeight();
		if (icon != null) {
			gc.drawImage(icon, x, MARGIN + (height - ICON) / 2);
			x += ICON + 8;
		}
		gc.setForeground(ThemeColors.FOREGROUND.get());
		gc.drawText(heading, x, MARGIN, SWT.DRAW_TRANSPARENT);
		gc.setFont(JFaceResources.getDefaultFont());
		gc.setForeground(ThemeColors.MUTED.get());
		gc.drawText(line, MARGIN, MARGIN + height + 4, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(PageFonts.figure());
			Point large = gc.textExtent(heading);
			gc.setFont(JFaceResources.getDefaultFont());
			Point small = gc.textExtent(line, SWT.DRAW_DELIMITER);
			int width = Math.max(large.x + (icon == null ? 0 : ICON + 8), small.x) + 2 * MARGIN;
			int height = large.y + 4 + small.y + 2 * MARGIN;
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
					heightHint == SWT.DEFAULT ? height : heightHint);
		} finally {
			gc.dispose();
		}
	}
}

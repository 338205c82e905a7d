package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.ThemeColors;

/** A ring that closes as steps are done, with the percentage in it. */
final class ProgressRing extends Canvas {

	private static final int FULL = 360;
	private static final int HUNDRED = 100;
	private static final int TOP = 90;

	private final int size;
	private int done;
	private int all;

	ProgressRing(Composite parent, int size) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.size = size;
		addListener(SWT.Paint, event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = percent() + " %"; //$NON-NLS-1$
			}
		});
	}

	void show(int stepsDone, int steps) {
		done = stepsDone;
		all = steps;
		redraw();
	}

	/** Rounded down, so that a hundred means everything. */
	int percent() {
		return all == 0 ? 0 : done * HUNDRED / all;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(size, size);
	}

	private void paint(GC gc) {
		int line = Math.max(4, size / 9);
		int box = size - line - 2;
		int at = line / 2 + 1;
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(getClientArea());
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(line);
		gc.setForeground(ThemeColors.LINE.get());
		gc.drawArc(at, at, box, box, 0, FULL);
		gc.setForeground(done == all && all > 0 ? ThemeColors.GOOD.get() : ThemeColors.ACCENT.get());
		if (done > 0 && all > 0) {
			gc.drawArc(at, at, box, box, TOP, -Math.max(1, done * FULL / all));
		}
		String text = percent() + "%"; //$NON-NLS-1$
		gc.setForeground(ThemeColors.FOREGROUND.get());
		Point extent = gc.textExtent(text);
		gc.drawText(text, (size - extent.x) / 2, (size - extent.y) / 2, true);
	}
}

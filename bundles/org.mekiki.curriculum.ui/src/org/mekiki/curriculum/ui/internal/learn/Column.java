package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One column in the middle, not wider than can be read well. */
final class Column extends Layout {

	private static final int WIDEST = 780;
	private static final int MARGIN = 24;

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int inner = width < 0 ? WIDEST : inner(width);
		int highest = 0;
		for (Control child : composite.getChildren()) {
			highest = Math.max(highest, child.computeSize(inner, -1, flush).y);
		}
		return new Point(width < 0 ? WIDEST + 2 * MARGIN : width, highest + 2 * MARGIN);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int inner = inner(area.width);
		for (Control child : composite.getChildren()) {
			int height = child.computeSize(inner, -1, flush).y;
			child.setBounds(area.x + (area.width - inner) / 2, area.y + MARGIN, inner, height);
		}
	}

	private static int inner(int width) {
		return Math.max(1, Math.min(WIDEST, width - 2 * MARGIN));
	}
}

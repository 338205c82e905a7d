package org.mekiki.workbench.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays children out in as many equal columns as there is room for, so that a form is short on a wide page. */
public final class FlowGrid extends Layout {

	private static final int MOST_COLUMNS = 4;

	private final int columnWidth;
	private final int gap;
	/** Left free at the right edge, as wide as the indent on the left. */
	private final int margin;

	/**
	 * Creates the layout.
	 *
	 * @param columnWidth
	 *            least width of a column, in points
	 * @param gap
	 *            between columns and rows
	 * @param margin
	 *            left free at the right edge
	 */
	public FlowGrid(int columnWidth, int gap, int margin) {
		this.margin = margin;
		this.columnWidth = columnWidth;
		this.gap = gap;
	}

	private int columns(int width, int children) {
		int fitting = (width + gap) / (columnWidth + gap);
		return Math.max(1, Math.min(Math.min(MOST_COLUMNS, children), fitting));
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int children = parent.getChildren().length;
		int width = widthHint == SWT.DEFAULT ? columnWidth * 2 + gap : widthHint;
		return new Point(width, place(parent, width - margin, columns(width - margin, children), null, flush));
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		int width = area.width - margin;
		place(parent, width, columns(width, parent.getChildren().length), area, flush);
	}

	/** Height of all rows; with an area, puts the children into it. */
	private int place(Composite parent, int width, int columns, Rectangle area, boolean flush) {
		Control[] children = parent.getChildren();
		int cell = (width - gap * (columns - 1)) / columns;
		int y = 0;
		for (int first = 0; first < children.length; first += columns) {
			int height = 0;
			for (int i = first; i < Math.min(first + columns, children.length); i++) {
				height = Math.max(height, children[i].computeSize(cell, SWT.DEFAULT, flush).y);
			}
			for (int i = first; area != null && i < Math.min(first + columns, children.length); i++) {
				children[i].setBounds(area.x + (i - first) * (cell + gap), area.y + y, cell, height);
			}
			y += height + gap;
		}
		return Math.max(0, y - gap);
	}
}

package org.mekiki.workbench.internal.grid;

import java.util.Objects;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Trail;

/** What the pointer is on: exact value, the whole text, how a figure was made; for headings what the figures mean. */
final class GridTooltip extends DefaultToolTip {

	private static final int DELAY = 400;

	private final GridTable table;
	private final GridRows rows;

	GridTooltip(GridTable table, GridRows rows) {
		super(table.control(), ToolTip.NO_RECREATE, false);
		this.table = table;
		this.rows = rows;
		setShift(new Point(12, 16));
		setPopupDelay(DELAY);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		int column = table.columnAt(event.x);
		return column < 0 ? null : column + "/" + table.lineAt(event.y) + table.isHeading(event.y); //$NON-NLS-1$
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isEmpty() && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		int column = table.columnAt(event.x);
		int line = table.lineAt(event.y);
		if (column < 0) {
			return ""; //$NON-NLS-1$
		}
		if (table.isHeading(event.y)) {
			return heading(rows.table().columns().get(column));
		}
		return line < 0 || line >= rows.arranged().size() || rows.arranged().group(line) != null ? "" //$NON-NLS-1$
				: cell(column, line);
	}

	private static String heading(Column column) {
		return column.description().isBlank() ? column.label() : column.label() + '\n' + column.description();
	}

	private String cell(int column, int line) {
		String exact = rows.content().text(column).exact(rows.value(column, line));
		Trail trail = rows.trail(column, line);
		String text = trail == null || Objects.equals(trail.statement(), exact) ? exact : exact + '\n' + trail.statement();
		// an ampersand would become a mnemonic
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

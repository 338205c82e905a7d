package org.mekiki.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/**
 * What mouse and keys do. A click on a heading sorts, with Ctrl by this column too; a double click on its edge fits the
 * width. A double click or Enter on a cell opens its object; on a group it opens or closes the group, as Space does.
 */
final class GridMouse extends AbstractUiBindingConfiguration {

	private final ResultGrid grid;
	private final GridTable table;
	private final GridMenus menus;
	private final GridRows rows;

	GridMouse(ResultGrid grid, GridTable table, GridRows rows, GridMenus menus) {
		this.grid = grid;
		this.table = table;
		this.rows = rows;
		this.menus = menus;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		registry.registerSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, 1),
				(natTable, event) -> sort(event, false));
		registry.registerSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, 1),
				(natTable, event) -> sort(event, true));
		registry.registerDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				this::fit);
		registry.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1),
				(natTable, event) -> click(event));
		registry.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1),
				(natTable, event) -> activate(table.columnAt(event.x), table.lineAt(event.y)));
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> activate());
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> activate());
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (natTable, event) -> toggle());
	}

	private void sort(MouseEvent event, boolean more) {
		int column = table.columnAt(event.x);
		if (column >= 0) {
			// first ascending, then descending, then as the analysis gave it
			int now = rows.arrangement().direction(column);
			menus.sort(column, now == 0 ? 1 : now > 0 ? -1 : 0, more);
		}
	}

	private void fit(NatTable natTable, MouseEvent event) {
		int position = org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil.getColumnPositionToResize(natTable,
				new org.eclipse.swt.graphics.Point(event.x, event.y));
		if (position >= 0) {
			table.fitColumn(natTable.getColumnIndexByPosition(position));
		}
	}

	/** A group opens with one click, as trees do at their sign. */
	private void click(MouseEvent event) {
		int line = table.lineAt(event.y);
		int column = table.columnAt(event.x);
		if (line >= 0 && line < rows.arranged().size() && rows.arranged().group(line) != null
				&& rows.arranged().group(line).column() == column) {
			grid.toggle(line);
		}
	}

	private void activate() {
		int[] anchor = table.anchor();
		if (anchor != null) {
			activate(anchor[1], anchor[0]);
		}
	}

	private void activate(int column, int line) {
		GridCell cell = column < 0 || line < 0 ? null : grid.cell(column, line);
		if (cell != null) {
			grid.open(cell);
		} else if (line >= 0 && line < rows.arranged().size() && rows.arranged().group(line).column() != column) {
			grid.toggle(line);
		}
	}

	private void toggle() {
		int[] anchor = table.anchor();
		if (anchor != null && rows.arranged().group(anchor[0]) != null) {
			grid.toggle(anchor[0]);
		}
	}
}

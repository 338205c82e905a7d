package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/**
 * What mouse and keys do in the matrix. A click on a heading sorts, one on a technology with parts opens it; a double
 * click or Enter opens what the cell is about. Left and right close and open in the first column, Space everywhere.
 */
final class MatrixMouse extends AbstractUiBindingConfiguration {

	private final MatrixPane pane;
	private final MatrixTable table;
	private final MatrixSheet sheet;

	MatrixMouse(MatrixPane pane, MatrixTable table, MatrixSheet sheet) {
		this.pane = pane;
		this.table = table;
		this.sheet = sheet;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		registry.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				(natTable, event) -> heading(event));
		registry.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1),
				(natTable, event) -> click(event));
		registry.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1),
				(natTable, event) -> pane.open(table.columnAt(event.x), table.lineAt(event.y)));
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> open());
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> open());
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (natTable, event) -> toggle());
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, '+'), (natTable, event) -> toggle(true));
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, '-'), (natTable, event) -> toggle(false));
	}

	private void heading(MouseEvent event) {
		int column = table.columnAt(event.x);
		MatrixColumn list = sheet.list(column);
		if (list != null) {
			pane.choose(list);
			pane.show(sheet.look().sortedBy(list.list().id()));
		} else if (sheet.isAgreement(column)) {
			pane.sortByAgreement();
		}
	}

	private void click(MouseEvent event) {
		int line = table.lineAt(event.y);
		if (table.columnAt(event.x) == 0 && line >= 0) {
			MatrixRow row = sheet.row(line);
			int sign = MatrixPainter.MARGIN + MatrixPainter.INDENT * row.depth();
			if (row.hasChildren() && event.x >= sign - 4 && event.x <= sign + MatrixPainter.TWISTIE + 4) {
				pane.toggle(line);
			}
		}
	}

	private void open() {
		int[] current = table.current();
		if (current != null) {
			pane.open(current[0], current[1]);
		}
	}

	private void toggle() {
		int[] current = table.current();
		if (current != null && sheet.row(current[1]).hasChildren()) {
			pane.toggle(current[1]);
		}
	}

	private void toggle(boolean open) {
		int[] current = table.current();
		if (current != null && sheet.row(current[1]).hasChildren()
				&& sheet.isOpen(sheet.row(current[1])) != open) {
			pane.toggle(current[1]);
		}
	}
}

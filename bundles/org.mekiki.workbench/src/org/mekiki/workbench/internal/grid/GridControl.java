package org.mekiki.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.widgets.Composite;

/** The table control. The workbench's Copy and Select All call the methods of these names on whatever has the focus. */
final class GridControl extends NatTable {

	private final SelectionLayer selection;
	private Runnable copying = () -> {
		// nobody copies yet
	};

	GridControl(Composite parent, int style, ILayer layer, SelectionLayer selection) {
		super(parent, style, layer, false);
		this.selection = selection;
	}

	void onCopy(Runnable action) {
		copying = action;
	}

	/** Copies what is selected. */
	public void copy() {
		copying.run();
	}

	/** Selects everything. */
	public void selectAll() {
		selection.selectAll();
	}
}

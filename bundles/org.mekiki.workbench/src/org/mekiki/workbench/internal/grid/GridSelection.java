package org.mekiki.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/**
 * What is selected; nothing any more when rows or columns change places. NatTable's own model then looks at every row to
 * find out what has moved, half a second for a million rows.
 */
final class GridSelection extends SelectionModel {

	GridSelection(SelectionLayer layer) {
		super(layer);
	}

	@Override
	public void handleLayerEvent(IStructuralChangeEvent event) {
		clearSelection();
	}
}

package org.mekiki.workbench.internal.results;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.grid.GridCell;
import org.mekiki.workbench.internal.grid.GridListener;
import org.mekiki.workbench.internal.grid.ResultGrid;

/** A table. */
final class TablePane implements SectionPane, GridListener {

	private final SectionHost host;
	private final ResultGrid grid;

	TablePane(Composite parent, Table table, SectionHost host) {
		this.host = host;
		grid = new ResultGrid(parent, table, this);
	}

	ResultGrid grid() {
		return grid;
	}

	@Override
	public Control control() {
		return grid.control();
	}

	@Override
	public boolean show(Section section) {
		if (section instanceof Table table) {
			grid.show(table);
			return true;
		}
		return false;
	}

	@Override
	public void tellSelection() {
		selected(grid.selected());
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}

	@Override
	public void selected(GridCell cell) {
		host.selected(cell == null ? null : cell.link(), cell == null ? null : cell.trail());
	}

	@Override
	public void open(ModelLink link) {
		host.open(link);
	}

	@Override
	public void explain(GridCell cell) {
		selected(cell);
		host.explain();
	}
}

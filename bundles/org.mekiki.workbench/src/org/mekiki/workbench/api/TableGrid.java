package org.mekiki.workbench.api;

import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.grid.CellMarks;
import org.mekiki.workbench.internal.grid.GridCell;
import org.mekiki.workbench.internal.grid.GridListener;
import org.mekiki.workbench.internal.grid.ResultGrid;
import org.mekiki.workbench.internal.results.CellSelection;

/**
 * The grid of results in a part of a plug-in: rows can be sorted, filtered, grouped and copied, objects be opened, and
 * figures explained. The current cell is the selection of the part: Properties and History follow the object it leads to,
 * Why follows its trail. UI thread.
 *
 * @since 0.1
 */
public final class TableGrid {

	private final ResultGrid grid;
	private final CellSelection cells;

	/**
	 * A grid.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param table
	 *            what it shows first
	 * @param site
	 *            site of the part
	 * @param selection
	 *            the selection provider of the part
	 */
	public TableGrid(Composite parent, Table table, IWorkbenchPartSite site, PartSelection selection) {
		cells = new CellSelection(site, selection);
		grid = new ResultGrid(parent, table, new GridListener() {

			@Override
			public void selected(GridCell cell) {
				cells.select(cell == null ? null : cell.link(), cell == null ? null : cell.trail());
			}

			@Override
			public void open(ModelLink link) {
				cells.open(link);
			}

			@Override
			public void explain(GridCell cell) {
				selected(cell);
				cells.explain();
			}
		});
	}

	/**
	 * The control.
	 *
	 * @return to be laid out by the caller
	 */
	public Composite control() {
		return grid.control();
	}

	/**
	 * Shows another table. If it has the same columns, the way it is arranged stays.
	 *
	 * @param table
	 *            the table
	 */
	public void show(Table table) {
		grid.show(table);
	}

	/**
	 * What is shown.
	 *
	 * @return the table
	 */
	public Table table() {
		return grid.table();
	}

	/**
	 * Makes a cell the current one and brings it into view.
	 *
	 * @param row
	 *            row of the table
	 * @param column
	 *            column of the table
	 */
	public void select(int row, int column) {
		grid.select(row, column);
	}

	/**
	 * Colours the ground of cells, until another table is shown.
	 *
	 * @param share
	 *            row and column of the table to a share from 0, not at all, to 1
	 */
	public void heat(BiFunction<Integer, Integer, Double> share) {
		grid.mark(new CellMarks() {

			@Override
			public Mark of(int row, int column) {
				return Mark.SAME;
			}

			@Override
			public int heat(int row, int column) {
				double wanted = share.apply(Integer.valueOf(row), Integer.valueOf(column)).doubleValue();
				return (int) Math.round(Math.max(0, Math.min(1, wanted)) * HOTTEST);
			}
		});
	}

	/**
	 * The row of the current cell.
	 *
	 * @return row of the table, -1 for none
	 */
	public int row() {
		GridCell cell = grid.selected();
		return cell == null ? -1 : cell.row();
	}

	/**
	 * The column of the current cell.
	 *
	 * @return column of the table, -1 for none
	 */
	public int column() {
		GridCell cell = grid.selected();
		return cell == null ? -1 : cell.column();
	}

	/** Sets the focus on the rows. */
	public void setFocus() {
		grid.setFocus();
	}
}

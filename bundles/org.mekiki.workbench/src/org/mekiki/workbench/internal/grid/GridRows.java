package org.mekiki.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;

/** What the grid shows now: content, in its present arrangement. Belongs to the UI thread. */
final class GridRows implements IDataProvider {

	private GridContent content;
	private Arrangement arrangement = Arrangement.NATURAL;
	private Arranged arranged;
	private CellMarks marks = CellMarks.NONE;

	GridRows(GridContent content) {
		this.content = content;
		arranged = Arranged.natural(content.table().rowCount());
	}

	GridContent content() {
		return content;
	}

	Table table() {
		return content.table();
	}

	Arrangement arrangement() {
		return arrangement;
	}

	Arranged arranged() {
		return arranged;
	}

	CellMarks marks() {
		return marks;
	}

	void show(GridContent newContent, Arrangement newArrangement, Arranged newArranged) {
		content = newContent;
		arrangement = newArrangement;
		arranged = newArranged;
	}

	void mark(CellMarks newMarks) {
		marks = newMarks;
	}

	/** What stands in the cell of a line; on the line of a group only in the column of the group. */
	String text(int column, int line) {
		int row = arranged.row(line);
		if (row >= 0) {
			return content.text(row, column);
		}
		Arranged.Group group = arranged.group(line);
		if (group.column() != column) {
			return ""; //$NON-NLS-1$
		}
		String value = content.text(group.firstRow(), column);
		return value.isEmpty() ? Messages.noValue : value;
	}

	/** The value of a cell; null for no value and on lines of groups. */
	Object value(int column, int line) {
		int row = line < 0 || line >= arranged.size() ? -1 : arranged.row(line);
		return row < 0 ? null : table().value(row, column);
	}

	Trail trail(int column, int line) {
		int row = line < 0 || line >= arranged.size() ? -1 : arranged.row(line);
		return row < 0 ? null : table().trail(row, column);
	}

	boolean isFigure(int column) {
		return table().columns().get(column).type().isFigure();
	}

	boolean isLink(int column) {
		return table().columns().get(column).type() == ColumnType.LINK;
	}

	@Override
	public Object getDataValue(int column, int line) {
		return line < arranged.size() ? text(column, line) : ""; //$NON-NLS-1$
	}

	@Override
	public void setDataValue(int column, int line, Object value) {
		// results are read-only
	}

	@Override
	public int getColumnCount() {
		return table().columns().size();
	}

	@Override
	public int getRowCount() {
		return arranged.size();
	}
}

package org.mekiki.lists.ui.internal.matrix;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.CellEntry;
import org.mekiki.lists.matrix.EditionMark;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.lists.matrix.MatrixSearch;
import org.mekiki.lists.matrix.RowOrder;
import org.mekiki.lists.matrix.RowView;

/** What the table shows now: a matrix, how it is looked at, and what is highlighted. Column 0 has the technologies, column 1 how many lists name them. */
final class MatrixSheet {

	/** The column of the table with the number of lists. */
	static final int AGREEMENT = 1;
	/** The column of the table with the first list. */
	static final int FIRST_LIST = 2;

	private Matrix matrix;
	private MatrixLook look = MatrixLook.FIRST;
	private MatrixSearch search;
	private ColumnOrder order;
	private int[] lines = new int[0];
	private BitSet found;
	private Set<String> highlighted = Set.of();
	private boolean anyEarlier;

	/** Returns whether other columns are shown than before. */
	boolean show(PreparedMatrix prepared, MatrixLook newLook) {
		matrix = prepared.matrix();
		search = prepared.search();
		anyEarlier = matrix.columns().stream().anyMatch(column -> column.earlier() >= 0);
		return arrange(newLook, true);
	}

	/** Shows the same matrix in another way; returns whether other columns are shown than before. */
	boolean show(MatrixLook newLook) {
		return arrange(newLook, newLook.grouping() != look.grouping());
	}

	private boolean arrange(MatrixLook newLook, boolean columns) {
		look = newLook;
		ColumnOrder before = order;
		if (columns) {
			order = new ColumnOrder(matrix, look.grouping());
		}
		find();
		int column = matrix.column(look.list());
		RowOrder sort = look.order() == RowOrder.COLUMN && column < 0 ? RowOrder.TREE : look.order();
		lines = new RowView(look.open(), sort, Math.max(0, column), found == null ? null : row -> found.get(row.index()))
				.visible(matrix);
		return columns && !order.looksLike(before);
	}

	private void find() {
		found = null;
		if (!look.query().isBlank()) {
			if (search == null) {
				search = new MatrixSearch(matrix);
			}
			found = new BitSet();
			search.find(look.query()).forEach(hit -> found.set(hit.row()));
		}
	}

	boolean isEmpty() {
		return matrix == null;
	}

	Matrix matrix() {
		return matrix;
	}

	MatrixLook look() {
		return look;
	}

	ColumnOrder order() {
		return order;
	}

	void highlight(Set<String> identifiers) {
		highlighted = Set.copyOf(identifiers);
	}

	Set<String> highlighted() {
		return highlighted;
	}

	int columnCount() {
		return matrix == null ? 0 : order.size() + FIRST_LIST;
	}

	int lineCount() {
		return lines.length;
	}

	/** Whether a column of the table has the number of lists. */
	boolean isAgreement(int column) {
		return column == AGREEMENT;
	}

	/** The list of a column of the table; null for technologies and agreement. */
	MatrixColumn list(int column) {
		return matrix == null || column < FIRST_LIST || column >= columnCount() ? null : order.column(column - FIRST_LIST);
	}

	MatrixRow row(int line) {
		return matrix.rows().get(lines[line]);
	}

	/** The column of the table with a list; 0 if it is not shown. */
	int columnOf(String list) {
		int place = order.placeOf(matrix.column(list));
		return place < 0 ? 0 : place + FIRST_LIST;
	}

	/** The line of a row; -1 if it is not seen. */
	int lineOf(int row) {
		for (int line = 0; line < lines.length; line++) {
			if (lines[line] == row) {
				return line;
			}
		}
		return -1;
	}

	/** What leads to something found is open by itself. */
	boolean isOpen(MatrixRow row) {
		return found != null || look.open().contains(row.technology().id());
	}

	boolean isFound(MatrixRow row) {
		return found != null && found.get(row.index());
	}

	/** How many rows were found; -1 if nothing was looked for. */
	int foundCount() {
		return found == null ? -1 : found.cardinality();
	}

	Cell cell(int column, int line) {
		return matrix.cell(lines[line], list(column).index());
	}

	EditionMark mark(int column, int line) {
		return anyEarlier ? matrix.mark(lines[line], list(column).index()) : EditionMark.NONE;
	}

	boolean isHighlighted(Cell cell) {
		if (highlighted.isEmpty()) {
			return false;
		}
		List<CellEntry> entries = cell.entries();
		for (int i = 0; i < entries.size(); i++) {
			if (highlighted.contains(entries.get(i).item().item().id())) {
				return true;
			}
		}
		return false;
	}
}

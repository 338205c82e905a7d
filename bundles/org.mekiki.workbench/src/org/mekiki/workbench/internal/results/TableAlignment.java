package org.mekiki.workbench.internal.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.grid.CellMarks;
import org.mekiki.workbench.internal.grid.CellMarks.Mark;

/**
 * Two tables laid beside each other: the rows that are about the same thing stand on the same line, and a row that only
 * one table has faces an empty one. Rows are about the same thing if they agree in the columns before the first figure;
 * if several do, the first meets the first, and so on.
 */
final class TableAlignment {

	private final Table left;
	private final Table right;
	/** For each line the row of the left and of the right table, -1 for none. */
	private final List<int[]> lines = new ArrayList<>();
	private final int[] columnsOnRight;
	private final int[] columnsOnLeft;
	private int differentCells;
	private int onlyLeft;
	private int onlyRight;

	private TableAlignment(Table left, Table right) {
		this.left = left;
		this.right = right;
		columnsOnRight = counterparts(left, right);
		columnsOnLeft = counterparts(right, left);
	}

	/**
	 * Lays tables beside each other.
	 *
	 * @param left
	 *            one table
	 * @param right
	 *            the other one
	 * @param onlyDifferences
	 *            leaves out the lines on which both are the same
	 * @return the tables, line by line
	 */
	static TableAlignment of(Table left, Table right, boolean onlyDifferences) {
		TableAlignment alignment = new TableAlignment(left, right);
		alignment.align(onlyDifferences);
		return alignment;
	}

	/** For each column of one table the column of the other one with the same identifier and type, or -1. */
	private static int[] counterparts(Table from, Table to) {
		int[] counterparts = new int[from.columns().size()];
		for (int i = 0; i < counterparts.length; i++) {
			Column column = from.columns().get(i);
			counterparts[i] = -1;
			for (int j = 0; j < to.columns().size(); j++) {
				Column other = to.columns().get(j);
				if (other.id().equals(column.id()) && other.type() == column.type()) {
					counterparts[i] = j;
				}
			}
		}
		return counterparts;
	}

	private void align(boolean onlyDifferences) {
		List<Integer> keys = keys();
		Map<Object, List<Integer>> rowsOnRight = new HashMap<>();
		for (int row = 0; row < right.rowCount(); row++) {
			List<Object> key = new ArrayList<>();
			for (Integer column : keys) {
				key.add(identity(right.value(row, columnsOnRight[column.intValue()])));
			}
			rowsOnRight.computeIfAbsent(key, one -> new ArrayList<>()).add(Integer.valueOf(row));
		}
		boolean[] met = new boolean[right.rowCount()];
		for (int row = 0; row < left.rowCount(); row++) {
			List<Object> key = new ArrayList<>();
			for (Integer column : keys) {
				key.add(identity(left.value(row, column.intValue())));
			}
			List<Integer> same = rowsOnRight.get(key);
			int partner = same == null || same.isEmpty() ? -1 : same.remove(0).intValue();
			if (partner >= 0) {
				met[partner] = true;
			}
			line(row, partner, onlyDifferences);
		}
		for (int row = 0; row < right.rowCount(); row++) {
			if (!met[row]) {
				line(-1, row, onlyDifferences);
			}
		}
	}

	/** The columns on the left that say what a row is about. */
	private List<Integer> keys() {
		List<Integer> keys = new ArrayList<>();
		for (int i = 0; i < left.columns().size() && !left.columns().get(i).type().isFigure(); i++) {
			if (columnsOnRight[i] >= 0) {
				keys.add(Integer.valueOf(i));
			}
		}
		return keys;
	}

	private void line(int leftRow, int rightRow, boolean onlyDifferences) {
		int different = 0;
		if (leftRow >= 0 && rightRow >= 0) {
			for (int column = 0; column < columnsOnRight.length; column++) {
				different += isDifferent(leftRow, column, rightRow) ? 1 : 0;
			}
		} else if (leftRow >= 0) {
			onlyLeft++;
		} else {
			onlyRight++;
		}
		differentCells += different;
		if (!onlyDifferences || different > 0 || leftRow < 0 || rightRow < 0) {
			lines.add(new int[] { leftRow, rightRow });
		}
	}

	private boolean isDifferent(int leftRow, int column, int rightRow) {
		return columnsOnRight[column] >= 0
				&& !equal(left.value(leftRow, column), right.value(rightRow, columnsOnRight[column]));
	}

	private static boolean equal(Object a, Object b) {
		return Objects.equals(identity(a), identity(b));
	}

	/** An object is the same whatever it is called, a number whatever its zeros. */
	private static Object identity(Object value) {
		return switch (value) {
		case ModelLink link -> link.id();
		case BigDecimal number -> number.stripTrailingZeros();
		case null, default -> value;
		};
	}

	/** The left table with empty rows where only the right one has something. */
	Table left() {
		return spread(left, 0);
	}

	/** The right table with empty rows where only the left one has something. */
	Table right() {
		return spread(right, 1);
	}

	private Table spread(Table table, int side) {
		Table.Builder builder = Table.builder(table.title(), table.columns());
		for (int[] line : lines) {
			Object[] cells = new Object[table.columns().size()];
			for (int column = 0; line[side] >= 0 && column < cells.length; column++) {
				cells[column] = table.value(line[side], column);
			}
			builder.row(cells);
			for (int column = 0; line[side] >= 0 && column < cells.length; column++) {
				if (table.trail(line[side], column) != null) {
					builder.why(table.columns().get(column).id(), table.trail(line[side], column));
				}
			}
		}
		return builder.build();
	}

	/** What is special about the cells of the left table. */
	CellMarks leftMarks() {
		return (row, column) -> mark(row, 0, column);
	}

	/** What is special about the cells of the right table. */
	CellMarks rightMarks() {
		return (row, column) -> mark(row, 1, column);
	}

	private Mark mark(int row, int side, int column) {
		int[] line = lines.get(row);
		if (line[side] < 0) {
			return Mark.ONLY_THERE;
		}
		if (line[1 - side] < 0) {
			return Mark.ONLY_HERE;
		}
		int onLeft = side == 0 ? column : columnsOnLeft[column];
		return onLeft >= 0 && isDifferent(line[0], onLeft, line[1]) ? Mark.DIFFERENT : Mark.SAME;
	}

	int differentCells() {
		return differentCells;
	}

	int onlyLeft() {
		return onlyLeft;
	}

	int onlyRight() {
		return onlyRight;
	}
}

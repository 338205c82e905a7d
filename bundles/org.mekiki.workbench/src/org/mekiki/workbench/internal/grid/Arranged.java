package org.mekiki.workbench.internal.grid;

import java.util.List;

/** The lines of a grid: rows of the table, and groups before their rows. Immutable. */
final class Arranged {

	private final int rows;
	private final int[] lines;
	private final List<Group> groups;
	private final int found;

	/**
	 * Lines made from a table.
	 *
	 * @param rows
	 *            rows of the table
	 * @param lines
	 *            a row, or the complement of the index of a group; null for all rows in their own order
	 * @param groups
	 *            all groups
	 * @param found
	 *            how many rows the filters leave, those of closed groups included
	 */
	Arranged(int rows, int[] lines, List<Group> groups, int found) {
		this.rows = rows;
		this.lines = lines;
		this.groups = groups;
		this.found = found;
	}

	static Arranged natural(int rows) {
		return new Arranged(rows, null, List.of(), rows);
	}

	/**
	 * Rows with the same value.
	 *
	 * @param path
	 *            numbers of its value and of those of the groups around it, the outermost first
	 * @param column
	 *            column of the value
	 * @param firstRow
	 *            a row that has it
	 * @param count
	 *            how many rows
	 * @param open
	 *            whether they are shown
	 */
	record Group(List<Integer> path, int column, int firstRow, int count, boolean open) {

		int level() {
			return path.size() - 1;
		}
	}

	int size() {
		return lines == null ? rows : lines.length;
	}

	int found() {
		return found;
	}

	int total() {
		return rows;
	}

	/** The row of the table on a line, or -1 for a group. */
	int row(int line) {
		return lines == null ? line : lines[line] >= 0 ? lines[line] : -1;
	}

	/** The group on a line, or null for a row. */
	Group group(int line) {
		return lines == null || lines[line] >= 0 ? null : groups.get(~lines[line]);
	}

	/** The line of a row, or -1 if it is not shown. */
	int lineOf(int row) {
		if (lines == null) {
			return row;
		}
		for (int line = 0; line < lines.length; line++) {
			if (lines[line] == row) {
				return line;
			}
		}
		return -1;
	}
}

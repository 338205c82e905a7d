package org.mekiki.workbench.internal.grid;

/** What is special about cells, when a table is compared with another one. */
@FunctionalInterface
public interface CellMarks {

	/** Nothing is special. */
	CellMarks NONE = (row, column) -> Mark.SAME;

	/**
	 * What is special about a cell.
	 *
	 * @param row
	 *            row of the table
	 * @param column
	 *            column of the table
	 * @return never null
	 */
	Mark of(int row, int column);

	/** Degrees of {@link #heat(int, int)}. */
	int HOTTEST = 8;

	/**
	 * How strongly the ground of a cell is coloured.
	 *
	 * @param row
	 *            row of the table
	 * @param column
	 *            column of the table
	 * @return from 0, not at all, to {@link #HOTTEST}
	 */
	default int heat(int row, int column) {
		return 0;
	}

	/** Kinds of cells. */
	enum Mark {
		/** As in the other table. */
		SAME,
		/** Another value than in the other table. */
		DIFFERENT,
		/** In a row that the other table does not have. */
		ONLY_HERE,
		/** In a row that only the other table has. */
		ONLY_THERE
	}
}

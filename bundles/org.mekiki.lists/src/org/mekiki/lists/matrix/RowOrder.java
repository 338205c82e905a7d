package org.mekiki.lists.matrix;

import java.util.Comparator;

/** Orders of rows. Rows are sorted among those with the same row above, so that the tree stays whole. */
public enum RowOrder {
	/** As in the taxonomy. */
	TREE,
	/** What most lists name first. */
	AGREEMENT,
	/** What fewest lists name first. */
	DISAGREEMENT,
	/** What most items name first. */
	ITEMS,
	/** What most items of one list name first. */
	COLUMN;

	/** Ties are in the order of the tree. */
	Comparator<Integer> comparator(Matrix matrix, int column) {
		Comparator<Integer> order = switch (this) {
		case TREE -> Comparator.naturalOrder();
		case AGREEMENT -> Comparator.<Integer>comparingInt(row -> -matrix.agreement(row.intValue()).lists())
				.thenComparingInt(row -> -matrix.agreement(row.intValue()).items());
		case DISAGREEMENT -> Comparator.<Integer>comparingInt(row -> matrix.agreement(row.intValue()).lists())
				.thenComparingInt(row -> matrix.agreement(row.intValue()).items());
		case ITEMS -> Comparator.comparingInt(row -> -matrix.agreement(row.intValue()).items());
		case COLUMN -> Comparator.comparingInt(row -> -matrix.cell(row.intValue(), column).count());
		};
		return order.thenComparing(Comparator.naturalOrder());
	}
}

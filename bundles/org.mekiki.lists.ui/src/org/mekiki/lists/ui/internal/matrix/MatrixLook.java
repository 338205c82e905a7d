package org.mekiki.lists.ui.internal.matrix;

import java.util.HashSet;
import java.util.Set;

import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.RowOrder;

/**
 * How the matrix is looked at.
 *
 * @param mode
 *            what cells show
 * @param grouping
 *            groups of the columns
 * @param open
 *            identifiers of the technologies whose parts are shown
 * @param query
 *            words to find; empty for none
 * @param order
 *            by what rows are sorted
 * @param list
 *            identifier of the list by which rows are sorted, for {@link RowOrder#COLUMN}; else empty
 * @param earlier
 *            whether earlier editions stand beside the later ones
 */
public record MatrixLook(CellMode mode, ColumnGrouping grouping, Set<String> open, String query, RowOrder order,
		String list, boolean earlier) {

	/** As it is shown first. */
	static final MatrixLook FIRST = new MatrixLook(CellMode.COUNTS, ColumnGrouping.JURISDICTION, Set.of(), "", //$NON-NLS-1$
			RowOrder.TREE, "", true); //$NON-NLS-1$

	/** Copies the set. */
	public MatrixLook {
		open = Set.copyOf(open);
	}

	MatrixLook with(CellMode other) {
		return new MatrixLook(other, grouping, open, query, order, list, earlier);
	}

	MatrixLook with(ColumnGrouping other) {
		return new MatrixLook(mode, other, open, query, order, list, earlier);
	}

	MatrixLook withOpen(Set<String> technologies) {
		return new MatrixLook(mode, grouping, technologies, query, order, list, earlier);
	}

	MatrixLook toggled(String technology) {
		Set<String> other = new HashSet<>(open);
		if (!other.remove(technology)) {
			other.add(technology);
		}
		return withOpen(other);
	}

	MatrixLook find(String words) {
		return new MatrixLook(mode, grouping, open, words, order, list, earlier);
	}

	MatrixLook withEarlier(boolean shown) {
		return new MatrixLook(mode, grouping, open, query, order, list, shown);
	}

	/** What most lists name first, then what fewest name, then the order of the taxonomy again. */
	MatrixLook sortedByAgreement() {
		return sorted(switch (order) {
		case AGREEMENT -> RowOrder.DISAGREEMENT;
		case DISAGREEMENT -> RowOrder.TREE;
		default -> RowOrder.AGREEMENT;
		}, ""); //$NON-NLS-1$
	}

	/** What most items of a list name first, then the order of the taxonomy again. */
	MatrixLook sortedBy(String column) {
		boolean now = order == RowOrder.COLUMN && list.equals(column);
		return sorted(now ? RowOrder.TREE : RowOrder.COLUMN, now ? "" : column); //$NON-NLS-1$
	}

	private MatrixLook sorted(RowOrder by, String column) {
		return new MatrixLook(mode, grouping, open, query, by, column, earlier);
	}
}

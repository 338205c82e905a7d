package org.mekiki.lists.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows are shown, and in which order.
 *
 * @param expanded
 *            identifiers of the technologies whose rows below are shown
 * @param order
 *            how rows are sorted
 * @param column
 *            index of the column for {@link RowOrder#COLUMN}
 * @param filter
 *            rows wanted; null: all. Rows above a row that is wanted are shown too, expanded or not
 */
public record RowView(Set<String> expanded, RowOrder order, int column, Predicate<MatrixRow> filter) {

	/** Copies the set. */
	public RowView {
		expanded = Set.copyOf(expanded);
		Objects.requireNonNull(order);
	}

	/**
	 * Rows down to a depth, in the order of the tree.
	 *
	 * @param matrix
	 *            the matrix
	 * @param depth
	 *            0 for the topmost rows only
	 * @return the view
	 */
	public static RowView toDepth(Matrix matrix, int depth) {
		Set<String> expanded = new HashSet<>();
		matrix.rows().stream().filter(row -> row.depth() < depth && row.hasChildren())
				.forEach(row -> expanded.add(row.technology().id()));
		return new RowView(expanded, RowOrder.TREE, 0, null);
	}

	/**
	 * The same rows in another order.
	 *
	 * @param other
	 *            the order
	 * @param byColumn
	 *            index of the column for {@link RowOrder#COLUMN}, else ignored
	 * @return the view
	 */
	public RowView sorted(RowOrder other, int byColumn) {
		return new RowView(expanded, other, byColumn, filter);
	}

	/**
	 * Only some rows.
	 *
	 * @param wanted
	 *            rows wanted; null: all
	 * @return the view
	 */
	public RowView filtered(Predicate<MatrixRow> wanted) {
		return new RowView(expanded, order, column, wanted);
	}

	/**
	 * The rows shown.
	 *
	 * @param matrix
	 *            the matrix
	 * @return indices of rows, from the top
	 */
	public int[] visible(Matrix matrix) {
		BitSet wanted = wanted(matrix);
		List<Integer> visible = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		push(matrix, -1, wanted, open);
		while (!open.isEmpty()) {
			Integer row = open.pop();
			visible.add(row);
			MatrixRow at = matrix.rows().get(row.intValue());
			if (at.hasChildren() && (filter != null || expanded.contains(at.technology().id()))) {
				push(matrix, at.index(), wanted, open);
			}
		}
		return visible.stream().mapToInt(Integer::intValue).toArray();
	}

	private void push(Matrix matrix, int parent, BitSet wanted, Deque<Integer> open) {
		int end = parent < 0 ? matrix.rows().size() : matrix.rows().get(parent).end();
		List<Integer> children = new ArrayList<>();
		for (int row = parent + 1; row < end; row = matrix.rows().get(row).end()) {
			if (wanted == null || wanted.get(row)) {
				children.add(Integer.valueOf(row));
			}
		}
		if (order != RowOrder.TREE) {
			children.sort(order.comparator(matrix, column));
		}
		children.reversed().forEach(open::push);
	}

	/** Rows wanted and all above them; null for all rows. */
	private BitSet wanted(Matrix matrix) {
		if (filter == null) {
			return null;
		}
		BitSet wanted = new BitSet();
		for (MatrixRow row : matrix.rows()) {
			if (filter.test(row)) {
				int above = row.index();
				while (above >= 0 && !wanted.get(above)) {
					wanted.set(above);
					above = matrix.rows().get(above).parent();
				}
			}
		}
		return wanted;
	}
}

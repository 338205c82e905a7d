package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Condition;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;
import org.mekiki.curriculum.internal.item.Spelling;

/** Finds the rows of a table that a question is about. */
final class RowSelection {

	/**
	 * Rows that were taken.
	 *
	 * @param certain
	 *            belong to the answer
	 * @param level
	 *            are level with each other; only some of them fit in
	 * @param places
	 *            how many of these
	 */
	record Taken(List<Integer> certain, List<Integer> level, int places) {
	}

	private final Table table;
	private final DecisionSpec spec;

	RowSelection(Table table, DecisionSpec spec) {
		this.table = table;
		this.spec = spec;
	}

	/** All rows. */
	List<Integer> all() {
		return IntStream.range(0, table.rowCount()).boxed().toList();
	}

	/** Rows for which all conditions hold. */
	List<Integer> matching() {
		return IntStream.range(0, table.rowCount())
				.filter(row -> spec.where().stream().allMatch(condition -> holds(condition, row))).boxed().toList();
	}

	/** Rows that have a value in a column. */
	List<Integer> withValue(List<Integer> rows, String column) {
		return column.isEmpty() ? rows
				: rows.stream().filter(row -> table.value(row.intValue(), table.column(column)) != null).toList();
	}

	/** Takes rows by the column that decides. */
	Taken take(List<Integer> rows) {
		if (spec.take() != Take.MOST && spec.take() != Take.LEAST) {
			return new Taken(rows, List.of(), 0);
		}
		int column = table.column(spec.by());
		Comparator<Integer> order = Comparator.comparing(row -> table.value(row.intValue(), column), Decisions.byValue());
		List<Integer> sorted = new ArrayList<>(withValue(rows, spec.by()));
		sorted.sort(spec.take() == Take.MOST ? order.reversed() : order);
		if (sorted.isEmpty()) {
			return new Taken(List.of(), List.of(), 0);
		}
		int wanted = spec.rows() == 0 ? 1 : Math.min(spec.rows(), sorted.size());
		Integer last = sorted.get(wanted - 1);
		List<Integer> better = sorted.stream().filter(row -> before(order, row, last)).toList();
		List<Integer> level = sorted.stream().filter(row -> order.compare(row, last) == 0).toList();
		if (spec.rows() == 0 || better.size() + level.size() == wanted) {
			List<Integer> all = new ArrayList<>(better);
			all.addAll(level);
			return new Taken(all, List.of(), 0);
		}
		return new Taken(better, level, wanted - better.size());
	}

	private boolean before(Comparator<Integer> order, Integer row, Integer last) {
		int compared = order.compare(row, last);
		return spec.take() == Take.MOST ? compared > 0 : compared < 0;
	}

	/** Whether a condition holds for a row. */
	boolean holds(Condition condition, int row) {
		int column = table.column(condition.column());
		ColumnType type = table.columns().get(column).type();
		Object value = table.value(row, column);
		return switch (condition.test()) {
		case EMPTY -> (value == null || value.toString().isEmpty()) == Boolean.parseBoolean(condition.value());
		case TYPE -> value instanceof ModelLink link && link.type().equals(condition.value());
		case IS -> value != null && Spelling.fold(CellText.of(value, type)).equals(Spelling.fold(condition.value()));
		case ABOVE -> compared(value, type, condition.value()) > 0;
		case BELOW -> compared(value, type, condition.value()) < 0;
		};
	}

	/** Zero if there is nothing to compare. */
	private static int compared(Object value, ColumnType type, String other) {
		BigDecimal number = CellText.number(value, type);
		try {
			return number == null ? 0 : number.compareTo(new BigDecimal(other.strip()));
		} catch (NumberFormatException words) {
			return 0;
		}
	}
}

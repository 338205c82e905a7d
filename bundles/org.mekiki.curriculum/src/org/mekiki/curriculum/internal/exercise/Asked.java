package org.mekiki.curriculum.internal.exercise;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.internal.item.Spelling;

/**
 * A question with the rows that it was answered from.
 *
 * @param spec
 *            what the author asks
 * @param table
 *            of the result
 * @param certain
 *            rows that belong to the answer
 * @param level
 *            rows of which only some fit into the answer
 * @param decision
 *            what the trainee has to find out
 * @param routes
 *            known wrong ways to an answer
 */
public record Asked(DecisionSpec spec, Table table, List<Integer> certain, List<Integer> level, Decision decision,
		List<TakenRoute> routes) {

	/** Copies the lists. */
	public Asked {
		certain = List.copyOf(certain);
		level = List.copyOf(level);
		routes = List.copyOf(routes);
	}

	Asked with(List<TakenRoute> known) {
		return new Asked(spec, table, certain, level, decision, known);
	}

	/** All rows that belong to the answer, or could. */
	List<Integer> taken() {
		List<Integer> all = new ArrayList<>(certain);
		all.addAll(level);
		return all;
	}

	/** The first of some rows whose answer has this name, or is this object; -1 for none. */
	int rowOf(String name, List<Integer> rows) {
		int column = table.column(spec.answer());
		String folded = Spelling.fold(name);
		for (Integer row : rows) {
			Object value = table.value(row.intValue(), column);
			boolean same = value instanceof ModelLink link && Spelling.fold(link.id()).equals(folded)
					|| Spelling.fold(text(row.intValue(), column)).equals(folded);
			if (same) {
				return row.intValue();
			}
		}
		return -1;
	}

	/** What a cell says to a reader. */
	String text(int row, int column) {
		return CellText.of(table.value(row, column), table.columns().get(column).type());
	}

	/** What a row is called. */
	String name(int row) {
		return text(row, CellText.nameColumn(table));
	}
}

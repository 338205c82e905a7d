package org.mekiki.curriculum.internal.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.ResultMark;

/** Compares the first table of a result with one that a trainee has got. */
public final class ResultComparison {

	private static final int MOST = 5;

	private final Texts texts;
	private final Table expected;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param expected
	 *            result of the exercise
	 */
	public ResultComparison(Texts texts, Result expected) {
		this.texts = texts;
		this.expected = expected.first(Table.class).orElse(null);
	}

	/**
	 * Compares.
	 *
	 * @param result
	 *            of the trainee
	 * @return the mark
	 */
	public ResultMark compare(Result result) {
		if (expected == null) {
			return new ResultMark(false, List.of(new Explanation(false, texts.get("no.table.to.compare"), null))); //$NON-NLS-1$
		}
		List<String> columns = expected.columns().stream().map(Column::id).toList();
		Optional<Table> own = result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.columns().stream().map(Column::id).toList().containsAll(columns)).findFirst();
		if (own.isEmpty()) {
			return new ResultMark(false, List.of(new Explanation(false, texts.get("other.table", //$NON-NLS-1$
					String.join(", ", expected.columns().stream().map(Column::label).toList())), null))); //$NON-NLS-1$
		}
		return rows(own.get(), columns);
	}

	private ResultMark rows(Table own, List<String> columns) {
		Map<List<String>, Integer> open = new HashMap<>();
		for (int row = 0; row < own.rowCount(); row++) {
			open.merge(cells(own, columns, row), Integer.valueOf(1), Integer::sum);
		}
		List<Explanation> said = new ArrayList<>();
		int missing = 0;
		for (int row = 0; row < expected.rowCount(); row++) {
			List<String> cells = cells(expected, columns, row);
			if (open.containsKey(cells)) {
				open.computeIfPresent(cells, (key, count) -> count.intValue() == 1 ? null : Integer.valueOf(count.intValue() - 1));
			} else if (++missing <= MOST) {
				said.add(new Explanation(false, texts.get("row.missing", shown(expected, row)), trail(row))); //$NON-NLS-1$
			}
		}
		int much = 0;
		for (int row = 0; row < own.rowCount() && much < MOST; row++) {
			if (open.remove(cells(own, columns, row)) != null) {
				much++;
				said.add(new Explanation(false, texts.get("row.too.much", shown(own, row)), null)); //$NON-NLS-1$
			}
		}
		if (missing > MOST) {
			said.add(new Explanation(false, texts.get("rows.missing", Integer.valueOf(missing)), null)); //$NON-NLS-1$
		}
		boolean same = missing == 0 && much == 0;
		if (same) {
			said.add(new Explanation(true, texts.get("same", Integer.valueOf(expected.rowCount())), null)); //$NON-NLS-1$
		}
		return new ResultMark(same, said);
	}

	private static List<String> cells(Table table, List<String> columns, int row) {
		List<String> cells = new ArrayList<>();
		for (String id : columns) {
			int column = table.column(id);
			cells.add(CellText.key(table.value(row, column), table.columns().get(column).type()));
		}
		return cells;
	}

	private static String shown(Table table, int row) {
		int column = CellText.nameColumn(table);
		return CellText.of(table.value(row, column), table.columns().get(column).type());
	}

	private Trail trail(int row) {
		for (int column = 0; column < expected.columns().size(); column++) {
			if (expected.trail(row, column) != null) {
				return expected.trail(row, column);
			}
		}
		return null;
	}
}

package org.mekiki.curriculum.internal.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.ResultMark;

/** Compares the first table of a result with one that a trainee has got: rows that are missing, too much, or say something else. */
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
		Map<List<String>, List<Integer>> open = new HashMap<>();
		for (int row = 0; row < own.rowCount(); row++) {
			open.computeIfAbsent(cells(own, columns, row), key -> new ArrayList<>()).add(Integer.valueOf(row));
		}
		List<Integer> wanted = new ArrayList<>();
		for (int row = 0; row < expected.rowCount(); row++) {
			List<Integer> same = open.getOrDefault(cells(expected, columns, row), List.of());
			if (same.isEmpty()) {
				wanted.add(Integer.valueOf(row));
			} else {
				same.remove(0);
			}
		}
		Set<Integer> left = new LinkedHashSet<>();
		for (int row = 0; row < own.rowCount(); row++) {
			if (open.get(cells(own, columns, row)).contains(Integer.valueOf(row))) {
				left.add(Integer.valueOf(row));
			}
		}
		if (wanted.isEmpty() && left.isEmpty()) {
			return new ResultMark(true, List.of(new Explanation(true, texts.get("same", Integer.valueOf(expected.rowCount())), null))); //$NON-NLS-1$
		}
		return new ResultMark(false, different(own, wanted, left));
	}

	/** Rows of the same name are the same row with other values; of each kind a few are told, and then how many more there are. */
	private List<Explanation> different(Table own, List<Integer> wanted, Set<Integer> left) {
		List<Explanation> other = new ArrayList<>();
		List<Explanation> missing = new ArrayList<>();
		for (Integer row : wanted) {
			Integer same = left.stream().filter(each -> name(own, each.intValue()).equals(name(expected, row.intValue()))).findFirst()
					.orElse(null);
			if (same == null) {
				missing.add(new Explanation(false, texts.get("row.missing", shown(expected, row.intValue())), trail(row.intValue()))); //$NON-NLS-1$
			} else {
				left.remove(same);
				other.add(otherValue(own, same.intValue(), row.intValue()));
			}
		}
		List<Explanation> extra = left.stream()
				.map(row -> new Explanation(false, texts.get("row.too.much", shown(own, row.intValue())), anyTrail(own, row.intValue()))) //$NON-NLS-1$
				.toList();
		List<Explanation> said = new ArrayList<>();
		few(said, other, "rows.other"); //$NON-NLS-1$
		few(said, missing, "rows.missing"); //$NON-NLS-1$
		few(said, extra, "rows.too.much"); //$NON-NLS-1$
		return said;
	}

	private void few(List<Explanation> said, List<Explanation> all, String more) {
		said.addAll(all.subList(0, Math.min(MOST, all.size())));
		if (all.size() > MOST) {
			said.add(new Explanation(false, texts.get(more, Integer.valueOf(all.size() - MOST)), null));
		}
	}

	/** The first value that differs, with the grounds of the right one. */
	private Explanation otherValue(Table own, int ownRow, int row) {
		for (int column = 0; column < expected.columns().size(); column++) {
			Column header = expected.columns().get(column);
			int ownColumn = own.column(header.id());
			if (!CellText.key(expected.value(row, column), header.type())
					.equals(CellText.key(own.value(ownRow, ownColumn), own.columns().get(ownColumn).type()))) {
				Trail why = expected.trail(row, column);
				return new Explanation(false, texts.get("row.other", shown(expected, row), header.label(), //$NON-NLS-1$
						value(own, ownRow, ownColumn), value(expected, row, column)), why == null ? trail(row) : why);
			}
		}
		throw new IllegalStateException("rows that differ have a cell that does"); //$NON-NLS-1$
	}

	private String value(Table table, int row, int column) {
		String value = CellText.of(table.value(row, column), table.columns().get(column).type());
		return value.isEmpty() ? texts.get("no.value") : CellText.grouped(value, texts.locale()); //$NON-NLS-1$
	}

	private static List<String> cells(Table table, List<String> columns, int row) {
		List<String> cells = new ArrayList<>();
		for (String id : columns) {
			int column = table.column(id);
			cells.add(CellText.key(table.value(row, column), table.columns().get(column).type()));
		}
		return cells;
	}

	/** What tells a row from others: the column that names the rows of the exercise. */
	private String name(Table table, int row) {
		int column = table.column(expected.columns().get(CellText.nameColumn(expected)).id());
		return CellText.key(table.value(row, column), table.columns().get(column).type());
	}

	private String shown(Table table, int row) {
		int column = table.column(expected.columns().get(CellText.nameColumn(expected)).id());
		return CellText.of(table.value(row, column), table.columns().get(column).type()).strip();
	}

	private Trail trail(int row) {
		Trail explained = anyTrail(expected, row);
		return explained == null ? Decisions.wholeRow(expected, row) : explained;
	}

	private static Trail anyTrail(Table table, int row) {
		for (int column = 0; column < table.columns().size(); column++) {
			if (table.trail(row, column) != null) {
				return table.trail(row, column);
			}
		}
		return null;
	}
}

package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.tables.api.TableTexts.Row;

/** Under which headings the rows of a table stand, where columns say so. Merged cells say it in the first of their rows only. */
final class Levels {

	/** Parameter, and question, whether empty cells are parts of merged ones. */
	static final String MERGED = "merged"; //$NON-NLS-1$
	/** An empty cell is the same as the one above it. */
	static final String YES = "yes"; //$NON-NLS-1$
	/** A row with empty cells stands at the top. */
	static final String NO = "no"; //$NON-NLS-1$

	private static final String LEVEL = "level"; //$NON-NLS-1$

	private final Map<Row, List<String>> above = new IdentityHashMap<>();
	private final List<Row> repeated = new ArrayList<>();

	/**
	 * Looks at all rows.
	 *
	 * @param columns
	 *            what the columns hold
	 * @param rows
	 *            in their order
	 * @param merged
	 *            {@link #YES} or {@link #NO}; anything else for what it looks like
	 */
	Levels(TableColumns columns, List<Row> rows, String merged) {
		boolean repeats = columns.has(LEVEL) && (YES.equals(merged) || !NO.equals(merged) && looksMerged(columns, rows));
		List<String> last = List.of();
		for (Row row : rows) {
			List<String> cells = columns.values(row, LEVEL);
			List<String> full = repeats ? filled(cells, last) : cells;
			if (!full.equals(cells)) {
				repeated.add(row);
			}
			above.put(row, full.stream().filter(cell -> !cell.isEmpty()).toList());
			last = full;
		}
	}

	/** The first row has a heading, others have none, and none of these is a heading itself. */
	private static boolean looksMerged(TableColumns columns, List<Row> rows) {
		Set<String> headings = new HashSet<>();
		rows.forEach(row -> headings.addAll(columns.values(row, LEVEL)));
		headings.remove(""); //$NON-NLS-1$
		List<Row> bare = rows.stream().filter(row -> columns.values(row, LEVEL).getFirst().isEmpty()).toList();
		return !bare.isEmpty() && bare.getFirst() != rows.getFirst() && bare.stream().noneMatch(
				row -> headings.contains(columns.value(row, "text")) || headings.contains(columns.value(row, "notation"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An empty cell goes on with the one above it as long as all cells to its left do. */
	private static List<String> filled(List<String> cells, List<String> last) {
		List<String> full = new ArrayList<>(cells);
		boolean same = !last.isEmpty();
		for (int i = 0; i < full.size() && same; i++) {
			if (full.get(i).isEmpty()) {
				full.set(i, last.get(i));
			}
			same = full.get(i).equals(last.get(i));
		}
		return full;
	}

	/** Headings above a row, the outermost first; empty if it stands at the top. */
	List<String> of(Row row) {
		return above.getOrDefault(row, List.of());
	}

	/** Rows of which empty cells were taken for parts of merged ones. */
	List<Row> repeated() {
		return repeated;
	}
}

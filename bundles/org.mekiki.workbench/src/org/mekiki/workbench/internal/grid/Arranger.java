package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.mekiki.workbench.internal.grid.Arrangement.SortKey;

/** Filters, sorts and groups the rows of a table. Takes a fraction of a second for a million rows; not for the UI thread. */
final class Arranger {

	private final ColumnRanks ranks;
	private final RowFilter filter;
	private final int rowCount;
	private final BooleanSupplier cancelled;

	/**
	 * Prepares.
	 *
	 * @param content
	 *            the table and its texts
	 * @param arrangement
	 *            what is wanted
	 * @param cancelled
	 *            asked now and then whether to go on; ends with an exception
	 */
	private Arranger(GridContent content, Arrangement arrangement, BooleanSupplier cancelled) {
		this.ranks = content.ranks();
		this.rowCount = content.table().rowCount();
		this.cancelled = cancelled;
		filter = new RowFilter(content, arrangement, cancelled);
	}

	static Arranged arrange(GridContent content, Arrangement arrangement, BooleanSupplier cancelled) {
		if (arrangement.isNatural()) {
			return Arranged.natural(content.table().rowCount());
		}
		return new Arranger(content, arrangement, cancelled).arrange(arrangement);
	}

	private Arranged arrange(Arrangement arrangement) {
		int[] rows = filter.rows();
		List<SortKey> keys = new ArrayList<>();
		arrangement.groups().forEach(
				column -> keys.add(new SortKey(column.intValue(), arrangement.direction(column.intValue()) < 0)));
		keys.addAll(arrangement.sort());
		// the least important first: each pass keeps the order of the ones before among equals
		for (int i = keys.size() - 1; i >= 0; i--) {
			rows = sort(rows, keys.get(i));
		}
		return arrangement.groups().isEmpty() ? new Arranged(rowCount, rows, List.of(), rows.length)
				: group(rows, arrangement);
	}

	/** Sorts by counting; rows without value come last in both directions. */
	private int[] sort(int[] rows, SortKey key) {
		int[] numbers = ranks.values(key.column(), cancelled).numbers();
		int[] places = ranks.places(key.column(), cancelled);
		int[] starts = new int[places.length + 2];
		for (int row : rows) {
			starts[place(numbers[row], places, key.descending()) + 1]++;
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] += starts[i - 1];
		}
		ColumnRanks.check(cancelled);
		int[] sorted = new int[rows.length];
		for (int row : rows) {
			sorted[starts[place(numbers[row], places, key.descending())]++] = row;
		}
		ColumnRanks.check(cancelled);
		return sorted;
	}

	private static int place(int number, int[] places, boolean descending) {
		if (number == ColumnRanks.NONE) {
			return places.length;
		}
		return descending ? places.length - 1 - places[number] : places[number];
	}

	private Arranged group(int[] rows, Arrangement arrangement) {
		Grouping grouping = new Grouping(rows, arrangement);
		grouping.add(0, rows.length, 0, List.of(), true);
		return new Arranged(rowCount, Arrays.copyOf(grouping.lines, grouping.size), grouping.groups, rows.length);
	}

	/** Puts groups before their rows, which are sorted by the columns of the groups. */
	private final class Grouping {

		private final int[] rows;
		private final Arrangement arrangement;
		private final List<Arranged.Group> groups = new ArrayList<>();
		private int[] lines;
		private int size;

		Grouping(int[] rows, Arrangement arrangement) {
			this.rows = rows;
			this.arrangement = arrangement;
			lines = new int[Math.max(16, rows.length / 4)];
		}

		void add(int from, int to, int level, List<Integer> path, boolean visible) {
			if (level == arrangement.groups().size()) {
				if (visible) {
					for (int i = from; i < to; i++) {
						line(rows[i]);
					}
				}
				return;
			}
			int column = arrangement.groups().get(level).intValue();
			int[] values = ranks.values(column, cancelled).numbers();
			int start = from;
			while (start < to) {
				ColumnRanks.check(cancelled);
				int value = values[rows[start]];
				int end = start + 1;
				while (end < to && values[rows[end]] == value) {
					end++;
				}
				List<Integer> own = new ArrayList<>(path);
				own.add(Integer.valueOf(value));
				boolean open = arrangement.isOpen(own);
				if (visible) {
					groups.add(new Arranged.Group(List.copyOf(own), column, rows[start], end - start, open));
					line(~(groups.size() - 1));
				}
				if (visible && open) {
					add(start, end, level + 1, own, true);
				}
				start = end;
			}
		}

		private void line(int line) {
			if (size == lines.length) {
				lines = Arrays.copyOf(lines, size * 2);
			}
			lines[size++] = line;
		}
	}
}

package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;

/**
 * Numbers for the different values of each column, and their order. Sorting, grouping and filtering of a million rows
 * become work on arrays of int; what a column needs is made once, when it is asked for. Safe for use by many threads.
 */
final class ColumnRanks {

	/** Number of a cell without value. */
	static final int NONE = -1;

	private static final int ASK_EVERY = 0x3fff;

	private final Table table;
	private final Values[] values;
	private final int[][] places;

	ColumnRanks(Table table) {
		this.table = table;
		values = new Values[table.columns().size()];
		places = new int[table.columns().size()][];
	}

	/**
	 * The different values of a column.
	 *
	 * @param numbers
	 *            number of the value in each row; {@link #NONE} for no value
	 * @param firstRows
	 *            by number, a row that has the value
	 */
	record Values(int[] numbers, int[] firstRows) {

		int count() {
			return firstRows.length;
		}
	}

	/**
	 * The different values of a column.
	 *
	 * @throws OperationCanceledException
	 *             if cancelled meanwhile
	 */
	synchronized Values values(int column, BooleanSupplier cancelled) {
		if (values[column] == null) {
			values[column] = number(column, cancelled);
		}
		return values[column];
	}

	/**
	 * By the number of a value, its place in the order of values; may take a second the first time.
	 *
	 * @throws OperationCanceledException
	 *             if cancelled meanwhile
	 */
	synchronized int[] places(int column, BooleanSupplier cancelled) {
		if (places[column] == null) {
			places[column] = order(column, values(column, cancelled).firstRows(), cancelled);
		}
		return places[column];
	}

	private Values number(int column, BooleanSupplier cancelled) {
		int rows = table.rowCount();
		int[] numbers = new int[rows];
		Map<Object, Integer> known = new HashMap<>();
		int[] firstRows = new int[16];
		for (int row = 0; row < rows; row++) {
			if ((row & ASK_EVERY) == 0) {
				check(cancelled);
			}
			Object value = table.value(row, column);
			if (value == null) {
				numbers[row] = NONE;
				continue;
			}
			Integer number = known.get(value);
			if (number == null) {
				number = Integer.valueOf(known.size());
				known.put(value, number);
				if (number.intValue() == firstRows.length) {
					firstRows = Arrays.copyOf(firstRows, firstRows.length * 2);
				}
				firstRows[number.intValue()] = row;
			}
			numbers[row] = number.intValue();
		}
		return new Values(numbers, Arrays.copyOf(firstRows, known.size()));
	}

	private int[] order(int column, int[] firstRows, BooleanSupplier cancelled) {
		ColumnType type = table.columns().get(column).type();
		List<Comparable<Object>> keys = new ArrayList<>(firstRows.length);
		for (int row : firstRows) {
			if ((keys.size() & ASK_EVERY) == 0) {
				check(cancelled);
			}
			keys.add(ValueOrder.key(type, table.value(row, column)));
		}
		Integer[] sorted = new Integer[firstRows.length];
		Arrays.setAll(sorted, Integer::valueOf);
		int[] calls = new int[1];
		Arrays.sort(sorted, (a, b) -> {
			if ((++calls[0] & ASK_EVERY) == 0) {
				check(cancelled);
			}
			return keys.get(a.intValue()).compareTo(keys.get(b.intValue()));
		});
		int[] place = new int[sorted.length];
		for (int i = 0; i < sorted.length; i++) {
			place[sorted[i].intValue()] = i;
		}
		return place;
	}

	static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}
}

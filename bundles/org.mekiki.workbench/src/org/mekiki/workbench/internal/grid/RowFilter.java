package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.workbench.internal.grid.Arrangement.ValueFilter;

/**
 * Finds the rows that are wanted. Each different value of a column is looked at once, however many rows have it. Figures
 * are found with and without their separators; words without a digit are not looked for in figures.
 */
final class RowFilter {

	private static final int ASK_EVERY = 0xfff;

	private final GridContent content;
	private final Arrangement arrangement;
	private final BooleanSupplier cancelled;

	RowFilter(GridContent content, Arrangement arrangement, BooleanSupplier cancelled) {
		this.content = content;
		this.arrangement = arrangement;
		this.cancelled = cancelled;
	}

	/** The rows that are left, in the order of the table. */
	int[] rows() {
		List<IntPredicate> conditions = new ArrayList<>();
		arrangement.filters().forEach(filter -> conditions.add(condition(filter)));
		for (String word : TextFolding.fold(arrangement.query()).strip().split("\\s+")) { //$NON-NLS-1$
			if (!word.isEmpty()) {
				conditions.add(condition(word));
			}
		}
		int count = content.table().rowCount();
		int[] rows = new int[count];
		int size = 0;
		for (int row = 0; row < count; row++) {
			if ((row & ASK_EVERY) == 0) {
				ColumnRanks.check(cancelled);
			}
			if (holds(conditions, row)) {
				rows[size++] = row;
			}
		}
		return size == count ? rows : Arrays.copyOf(rows, size);
	}

	private static boolean holds(List<IntPredicate> conditions, int row) {
		for (IntPredicate condition : conditions) {
			if (!condition.test(row)) {
				return false;
			}
		}
		return true;
	}

	private IntPredicate condition(ValueFilter filter) {
		Table table = content.table();
		return row -> Objects.equals(table.value(row, filter.column()), filter.value()) != filter.without();
	}

	private IntPredicate condition(String word) {
		boolean digits = word.chars().anyMatch(Character::isDigit);
		List<IntPredicate> columns = new ArrayList<>();
		for (int column = 0; column < content.table().columns().size(); column++) {
			ColumnType type = content.table().columns().get(column).type();
			if (digits || type == ColumnType.TEXT || type == ColumnType.LINK) {
				columns.add(condition(word, column));
			}
		}
		return row -> columns.stream().anyMatch(one -> one.test(row));
	}

	private IntPredicate condition(String word, int column) {
		ColumnRanks.Values values = content.ranks().values(column, cancelled);
		boolean figure = content.table().columns().get(column).type().isFigure();
		String plain = figure ? withoutSeparators(word) : word;
		BitSet matching = new BitSet(values.count());
		for (int number = 0; number < values.count(); number++) {
			if ((number & ASK_EVERY) == 0) {
				ColumnRanks.check(cancelled);
			}
			String text = content.text(values.firstRows()[number], column);
			String folded = figure ? withoutSeparators(text) : TextFolding.fold(text);
			matching.set(number, folded.contains(plain));
		}
		return row -> values.numbers()[row] != ColumnRanks.NONE && matching.get(values.numbers()[row]);
	}

	private static String withoutSeparators(String text) {
		return text.replace(",", "").replace('\u2212', '-'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

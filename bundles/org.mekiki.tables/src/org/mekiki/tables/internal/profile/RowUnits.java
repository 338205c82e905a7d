package org.mekiki.tables.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.value.UnitWords;

/** Columns that say of each row in which currency or unit its amounts are. */
final class RowUnits {

	private final Layout layout;
	private final List<Evidence> seen;
	private final int[] unitColumns;

	RowUnits(Layout layout, List<Evidence> seen) {
		this.layout = layout;
		this.seen = seen;
		unitColumns = IntStream.range(0, seen.size()).filter(i -> seen.get(i).isUnits()).toArray();
	}

	/** Place of the column that says what a column of numbers counts; -1 if there is none. */
	int of(int column) {
		if (unitColumns.length == 0 || !isNumbers(column)) {
			return -1;
		}
		boolean named = IntStream.range(0, seen.size()).anyMatch(i -> isNumbers(i) && TypeFinder.isAmount(layout.names().get(i)));
		int nearest = unitColumns[0];
		for (int unit : unitColumns) {
			nearest = Math.abs(unit - column) < Math.abs(nearest - column) ? unit : nearest;
		}
		boolean counts = named ? TypeFinder.isAmount(layout.names().get(column)) : Math.abs(nearest - column) == 1;
		return counts ? nearest : -1;
	}

	private boolean isNumbers(int column) {
		Evidence cells = seen.get(column);
		return cells.numbers > 0 && cells.numbers * 2 >= cells.values;
	}

	/** The currency that most rows have. */
	String currency(int unitColumn) {
		return seen.get(unitColumn).unitCurrencies.entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
				.orElseThrow();
	}

	/** What the numbers of a row count; null if the row does not say it. */
	static TableUnit ofRow(RawRow row, int unitColumn) {
		if (unitColumn < 0 || unitColumn >= row.cells().size()) {
			return null;
		}
		RawCell cell = row.cells().get(unitColumn);
		return cell.text().isBlank() ? null : UnitWords.exactly(cell.text());
	}
}

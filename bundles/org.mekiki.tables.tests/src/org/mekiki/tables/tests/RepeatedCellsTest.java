package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableLimits;

/** Cells that were read before are not read again: nothing may be counted less or more for it. */
class RepeatedCellsTest {

	private static final int ROWS = 60_000;

	@TempDir
	Path folder;

	/** One column that repeats a few cells, one that repeats more of them than are remembered, one that hardly repeats any. */
	@Test
	void figuresAsIfEachCellWasRead() throws Exception {
		Random random = new Random(5);
		int[] kinds = { 7, 5_000, 1_000_000 };
		BigDecimal[] sums = { BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO };
		long[] nulls = new long[3];
		long[] unread = new long[3];
		List<Set<BigDecimal>> distinct = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
		StringBuilder text = new StringBuilder("few,some,many,day,kind\n");
		for (int row = 0; row < ROWS; row++) {
			for (int column = 0; column < 3; column++) {
				int kind = random.nextInt(kinds[column]);
				if (kind % 11 == 6) {
					text.append(kind % 2 == 0 ? "n/a" : "");
					nulls[column]++;
				} else if (kind % 97 == 5) {
					text.append("word ").append(kind);
					unread[column]++;
				} else {
					BigDecimal value = new BigDecimal(kind * 7L).movePointLeft(kind % 3).multiply(BigDecimal.valueOf(kind % 5 == 0 ? -1 : 1));
					sums[column] = sums[column].add(value);
					distinct.get(column).add(value.stripTrailingZeros());
					String digits = value.abs().toPlainString();
					text.append(value.signum() < 0 ? "\u25b3" + digits : digits);
				}
				text.append(',');
			}
			text.append(row % 3 + 1).append("/").append(row % 28 + 1).append("/2021,").append("\u7532\u4e59\u4e19".charAt(row % 3)).append('\n');
		}
		Path file = Files.writeString(folder.resolve("t.csv"), text);
		List<ColumnProfile> columns = TableDocument.read(file, null, new TableChoices(List.of(Long.valueOf(1)), ".", java.util.Map.of()),
				TableLimits.USUAL, () -> {
					// nobody cancels
				}).profile().columns();
		for (int column = 0; column < 3; column++) {
			ColumnProfile found = columns.get(column);
			assertEquals(0, sums[column].compareTo(found.sum()), found.name());
			assertEquals(ROWS, found.cells());
			assertEquals(nulls[column], found.nulls(), found.name());
			assertEquals(unread[column], found.unread(), found.name());
			assertEquals(unread[column], found.flagged(), found.name());
			assertEquals(distinct.get(column).size(), found.distinct(), found.name());
		}
		assertEquals("month-day-year", columns.get(3).meaning());
		assertEquals(3, columns.get(4).distinct());
		assertEquals("\u4e19", columns.get(4).min());
	}

	/** What only the last cell of millions tells counts, though all before were alike. */
	@Test
	void theLastCellMayTell() throws Exception {
		StringBuilder text = new StringBuilder("k,date\n");
		for (int row = 0; row < 40_000; row++) {
			text.append("x,01/02/2021\n");
		}
		assertEquals("date 2021-02-01 to 2021-02-25", Given.text(folder, text + "x,25/02/2021\n").range("date"));
		assertEquals("date 2021-01-02 to 2021-02-25", Given.text(folder, text + "x,02/25/2021\n").range("date"));
	}
}

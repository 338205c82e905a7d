package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.facts.api.TableEdit;
import org.mekiki.facts.internal.column.RowsBuilder;

class TableTest {

	private static final List<ColumnSpec> PLAIN = List.of(ColumnSpec.text("name"), ColumnSpec.measure("amount"));

	@TempDir
	Path folder;

	@Test
	void everyCellComesBack() throws Exception {
		// more values than a byte and than a short can tell apart, over two segments, with ranges of every width
		List<ColumnSpec> columns = List.of(ColumnSpec.text("few"), ColumnSpec.number("many"), ColumnSpec.text("each"),
				ColumnSpec.measure("small"), ColumnSpec.measure("short"), ColumnSpec.measure("int"), ColumnSpec.measure("long"),
				ColumnSpec.measure("same"), ColumnSpec.measure("none"));
		Random random = new Random(11);
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < 70_000; i++) {
			rows.add(new Object[] { i % 9 == 0 ? null : "f" + i % 256, Long.valueOf(random.nextInt(3000) - 1500L), "e" + i,
					Long.valueOf(1_000_000_000_000L + random.nextInt(256)), i % 5 == 0 ? null : Long.valueOf(random.nextInt(65536) - 32768L),
					Long.valueOf(random.nextInt()), Long.valueOf(random.nextLong()), Long.valueOf(-7), null });
		}
		FactTable table = RandomRows.table(columns, rows);
		assertCells(rows, table);
		assertEquals(256, table.dimension("few").size());
		assertEquals(257, table.dimension("few").cardinality());
		assertNull(table.measure("none").least());
		assertEquals(Long.valueOf(-7), table.measure("same").greatest());
		assertTrue(table.measure("same").bytes() == 0 && table.measure("small").bytes() == 70_000);
	}

	private static void assertCells(List<Object[]> rows, FactTable table) {
		assertEquals(rows.size(), table.rows());
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < table.columns().size(); column++) {
				assertEquals(rows.get(row)[column], table.columns().get(column).value(row));
			}
		}
	}

	@Test
	void extremesOf64Bits() throws Exception {
		List<Object[]> rows = List.of(row("a", Long.MIN_VALUE), row("b", Long.MAX_VALUE), row("", 0L), row("\uD83D\uDE00", -1L));
		assertCells(rows, RandomRows.table(PLAIN, rows));
	}

	@Test
	void noMoreRowsThanCanBeCounted() throws Exception {
		TableBuilder builder = new RowsBuilder(PLAIN, 3);
		for (int i = 0; i < 3; i++) {
			builder.endRow();
		}
		assertEquals(FactsProblem.TOO_MANY_ROWS, assertThrows(FactsException.class, builder::endRow).problem());
		assertEquals(3, builder.build(null).rows());
	}

	@Test
	void wrongValuesAreRefused() throws Exception {
		TableBuilder builder = FactTables.builder(PLAIN);
		for (Object wrong : new Object[] { Double.valueOf(1), "1", new java.math.BigDecimal("1") }) {
			assertTrue(assertThrows(FactsException.class, () -> builder.value(1, wrong)).getMessage().contains("amount"));
		}
		assertThrows(FactsException.class, () -> builder.value(0, Long.valueOf(3)));
		assertThrows(IllegalArgumentException.class, () -> builder.text(1, "1"));
		assertThrows(IllegalArgumentException.class, () -> FactTables.builder(List.of(PLAIN.get(0), PLAIN.get(0))));
	}

	@Test
	void editsAreWhatReadingAnewGives() throws Exception {
		RandomRows made = new RandomRows(1, new RandomRows.Shape(66_000, 5, 5, 5, 5, 300, 0.05, 1_000_000));
		Map<Long, Object[]> record = new TreeMap<>();
		made.rows().forEach(row -> record.put((Long) row[6], row));
		FactTable table = RandomRows.table(made.rows());
		Random random = new Random(2);
		for (int round = 0; round < 12; round++) {
			TableEdit edit = table.edit("id");
			for (int i = 0; i < 40; i++) {
				long key = random.nextInt(66_100);
				if (random.nextInt(3) == 0) {
					assertEquals(Boolean.valueOf(record.remove(Long.valueOf(key)) != null), Boolean.valueOf(edit.remove(key)));
				} else {
					Object[] row = made.row(key);
					row[1] = random.nextInt(10) == 0 ? "new" + round : row[1];
					row[0] = random.nextInt(30) == 0 ? Long.valueOf(1900 + round) : row[0];
					edit.put(Arrays.asList(row));
					record.put(Long.valueOf(key), row);
				}
			}
			FactTable before = table;
			String old = before.fingerprint();
			table = edit.apply();
			assertEquals(RandomRows.table(new ArrayList<>(record.values())).fingerprint(), table.fingerprint());
			assertEquals(old, before.fingerprint(), "the old table stays as it was");
			assertNotEquals(old, table.fingerprint());
		}
		TableEdit all = table.edit("id");
		for (Long key : record.keySet().stream().limit(500).toList()) {
			assertTrue(all.remove(key.longValue()));
		}
		assertEquals(record.size() - 500, all.apply().rows());
	}

	@Test
	void everythingTakenOutAndPutBack() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.of(row("a", 1L), row("b", 2L)));
		TableEdit edit = table.edit("amount");
		assertTrue(edit.remove(1) && edit.remove(2));
		assertFalse(edit.remove(2));
		FactTable empty = edit.apply();
		assertEquals(0, empty.rows());
		FactTable again = empty.edit("amount").put(List.of("b", 2L)).put(List.of("a", 1L)).apply();
		assertEquals(table.fingerprint(), again.fingerprint());
		assertEquals(FactsProblem.INVALID_VALUE,
				assertThrows(FactsException.class, () -> table.edit("amount").put(Arrays.asList("a", null))).problem());
		FactTable twice = RandomRows.table(PLAIN, List.of(row("a", 1L), row("b", 1L)));
		assertEquals(FactsProblem.DUPLICATE_KEY,
				assertThrows(FactsException.class, () -> twice.edit("amount").remove(1)).problem());
	}

	@Test
	void theFingerprintTellsContentApart() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.of(row("a", 1L), row("b", 2L)));
		assertEquals(table.fingerprint(), RandomRows.table(PLAIN, List.of(row("b", 2L), row("a", 1L))).fingerprint());
		for (List<Object[]> other : List.<List<Object[]>>of(List.of(row("a", 2L), row("b", 1L)), List.of(row("a", 1L), row("b", 3L)),
				List.of(row("a", 1L), row(null, 2L)), List.of(row("a", 1L), row("b", null)), List.<Object[]>of(row("a", 1L)),
				List.of(row("a", 1L), row("b", 2L), row("b", 2L)))) {
			assertNotEquals(table.fingerprint(), RandomRows.table(PLAIN, other).fingerprint());
		}
	}

	@Test
	void loadingIsCancelledAndLeavesTheConnectionAsItWas() throws Exception {
		try (DerbyRows derby = new DerbyRows(folder)) {
			derby.create("t", new RandomRows(1, new RandomRows.Shape(9000, 5, 5, 5, 5, 30, 0, 100)).rows());
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			assertThrows(OperationCanceledException.class,
					() -> FactTables.load(derby.connection(), DerbyRows.QUERY + "t", RandomRows.COLUMNS, monitor));
			assertTrue(derby.connection().getAutoCommit());
			assertEquals(9000, FactTables.load(derby.connection(), DerbyRows.QUERY + "t", RandomRows.COLUMNS, null).rows());
		}
	}

	@Test
	void whatTheDatabaseCannotGiveExactlyIsRefused() throws Exception {
		try (DerbyRows derby = new DerbyRows(folder); Statement statement = derby.connection().createStatement()) {
			statement.execute("CREATE TABLE u (name VARCHAR(10), amount DECIMAL(31,2), rough DOUBLE)");
			statement.execute("INSERT INTO u VALUES ('a', 3.00, 1), ('b', NULL, 1)");
			assertEquals(Long.valueOf(3), FactTables.load(derby.connection(), "SELECT name, amount FROM u", PLAIN, null)
					.measure("amount").greatest());
			assertProblem(FactsProblem.DATABASE, derby, "SELECT name, rough FROM u", "amount");
			assertProblem(FactsProblem.DATABASE, derby, "SELECT name FROM u", "1");
			assertProblem(FactsProblem.DATABASE, derby, "SELECT nonsense FROM nowhere", "");
			statement.execute("INSERT INTO u VALUES ('c', 3.50, 1)");
			assertProblem(FactsProblem.INVALID_VALUE, derby, "SELECT name, amount FROM u", "3.50");
			statement.execute("UPDATE u SET amount = 9223372036854775808");
			assertProblem(FactsProblem.INVALID_VALUE, derby, "SELECT name, amount FROM u", "9223372036854775808");
			assertTrue(derby.connection().getAutoCommit());
		}
	}

	private static void assertProblem(FactsProblem problem, DerbyRows derby, String query, String word) {
		FactsException refusal = assertThrows(FactsException.class,
				() -> FactTables.load(derby.connection(), query, PLAIN, null));
		assertEquals(problem, refusal.problem());
		assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
	}

	private static Object[] row(Object... values) {
		return values;
	}
}

package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.facts.api.RowSet;

class GroupingTest {

	private static final List<ColumnSpec> PLAIN = List.of(ColumnSpec.text("name"), ColumnSpec.measure("amount"));

	@Test
	void sameBitsInAnyOrderAndWithAnyNumberOfThreads() throws Exception {
		// several segments, with keys that are counted one by one and keys that are hashed
		List<Object[]> rows = new RandomRows(7, new RandomRows.Shape(150_000, 12, 40, 20, 9, 5000, 0.02, Long.MAX_VALUE)).rows();
		FactTable straight = RandomRows.table(rows);
		List<Object[]> shuffledRows = new ArrayList<>(rows);
		Collections.shuffle(shuffledRows, new Random(1));
		FactTable shuffled = RandomRows.table(shuffledRows);
		assertEquals(straight.fingerprint(), shuffled.fingerprint());
		for (List<String> dimensions : List.of(List.<String>of(), List.of("year"), List.of("year", "agency", "domain", "trl"),
				List.of("payee", "agency", "domain"))) {
			GroupQuery query = GroupQuery.of(dimensions, new Aggregate.Rows(), new Aggregate.Sum("amount"),
					new Aggregate.Min("amount"), new Aggregate.Max("amount"), new Aggregate.Distinct("payee"),
					new Aggregate.Gini("id", "agency"), new Aggregate.Percentile("amount", 250));
			try (FactEngine one = new FactEngine(1); FactEngine four = new FactEngine(4)) {
				List<Object> expected = listed(one.group(straight, query, null));
				assertEquals(expected, listed(four.group(straight, query, null)));
				assertEquals(expected, listed(four.group(shuffled, query, null)));
			}
		}
	}

	private static List<Object> listed(Groups groups) {
		List<Object> listed = new ArrayList<>();
		for (int group = 0; group < groups.size(); group++) {
			for (int i = 0; i < groups.query().dimensions().size(); i++) {
				listed.add(groups.key(group, i));
			}
			for (int i = 0; i < groups.query().aggregates().size(); i++) {
				listed.add(groups.value(group, i));
			}
		}
		return listed;
	}

	@Test
	void moreCombinationsThanANumberCanCount() throws Exception {
		// 90^14 is more than 2^90
		int dimensions = 14;
		List<ColumnSpec> columns = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < dimensions; i++) {
			columns.add(ColumnSpec.text("d" + i));
			names.add("d" + i);
		}
		columns.add(ColumnSpec.measure("amount"));
		Random random = new Random(3);
		List<Object[]> rows = new ArrayList<>();
		Map<List<Object>, BigInteger> expected = new HashMap<>();
		for (int row = 0; row < 3000; row++) {
			Object[] values = new Object[dimensions + 1];
			// few rows differ in the first columns only, so that groups have several rows
			int kind = random.nextInt(700);
			for (int i = 0; i < dimensions; i++) {
				values[i] = kind % (7 + i) == 0 ? null : "v" + kind * (i + 3) % 90;
			}
			values[dimensions] = Long.valueOf(random.nextLong());
			rows.add(values);
			List<Object> key = java.util.Arrays.asList(values).subList(0, dimensions);
			if (values[0] != null) {
				expected.merge(key, BigInteger.valueOf(((Long) values[dimensions]).longValue()), BigInteger::add);
			}
		}
		try (FactEngine engine = new FactEngine(2)) {
			Groups groups = engine.group(RandomRows.table(columns, rows), GroupQuery.of(names, new Aggregate.Sum("amount"),
					new Aggregate.Distinct("d0"), new Aggregate.Percentile("amount", 0)).where(new Filter.Not(new Filter.Missing("d0"))), null);
			Map<List<Object>, BigInteger> found = new HashMap<>();
			for (int group = 0; group < groups.size(); group++) {
				List<Object> key = new ArrayList<>();
				for (int i = 0; i < dimensions; i++) {
					key.add(groups.key(group, i));
				}
				found.put(key, (BigInteger) groups.value(group, 0));
				assertEquals(Long.valueOf(1), groups.value(group, 1));
			}
			assertEquals(expected, found);
			assertEquals(expected.values().stream().reduce(BigInteger.ZERO, BigInteger::add), groups.total(0));
		}
	}

	@Test
	void groupsAreInTheOrderOfTheirValuesAndWhatIsMissingIsLast() throws Exception {
		FactTable table = RandomRows.table(List.of(ColumnSpec.number("year"), ColumnSpec.text("name")),
				List.of(row(10L, "b"), row(null, "a"), row(9L, "b"), row(10L, null), row(10L, "a"), row(-3L, "B")));
		try (FactEngine engine = new FactEngine(1)) {
			List<Object> keys = listed(engine.group(table, GroupQuery.of(List.of("year", "name")), null));
			assertEquals(java.util.Arrays.asList(-3L, "B", 9L, "b", 10L, "a", 10L, "b", 10L, null, null, "a"), keys);
		}
	}

	@Test
	void topGroups() throws Exception {
		FactTable table = RandomRows.table(PLAIN,
				List.of(row("a", 5L), row("b", 9L), row("c", null), row("d", 9L), row("e", -1L), row("f", 9L)));
		try (FactEngine engine = new FactEngine(2)) {
			Groups groups = engine.group(table, GroupQuery.of(List.of("name"), new Aggregate.Sum("amount")), null);
			assertArrayEquals(new int[] { 1, 3 }, groups.top(0, 2));
			assertArrayEquals(new int[] { 1, 3, 5, 0, 4 }, groups.top(0, 100));
			assertArrayEquals(new int[0], groups.top(0, 0));
		}
	}

	@Test
	void emptyTable() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.of());
		assertEquals(0, table.rows());
		try (FactEngine engine = new FactEngine(2)) {
			Groups groups = engine.group(table, GroupQuery.of(List.of("name"), new Aggregate.Sum("amount"),
					new Aggregate.Gini("amount", "name"), new Aggregate.Percentile("amount", 500)), null);
			assertEquals(0, groups.size());
			assertEquals(BigInteger.ZERO, groups.total(0));
			assertEquals(0, engine.select(table, List.of(new Filter.Between("amount", null, null)), null).size());
		}
	}

	@Test
	void sumsBeyond64BitsAreExactAndNeverCutOff() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.of(row("a", Long.MAX_VALUE), row("a", Long.MAX_VALUE), row("b", Long.MIN_VALUE),
				row("b", Long.MIN_VALUE), row("c", 1L), row("c", Long.MIN_VALUE)));
		try (FactEngine engine = new FactEngine(2)) {
			Groups groups = engine.group(table, GroupQuery.of(List.of("name"), new Aggregate.Sum("amount")), null);
			assertEquals(BigInteger.TWO.pow(64).subtract(BigInteger.TWO), groups.value(0, 0));
			assertEquals(BigInteger.TWO.pow(64).negate(), groups.value(1, 0));
			assertEquals(Long.MIN_VALUE + 1, groups.whole(2, 0));
			assertThrows(ArithmeticException.class, () -> groups.whole(0, 0));
			assertEquals(BigInteger.TWO.pow(63).add(BigInteger.ONE).negate(), groups.total(0));
		}
	}

	@Test
	void rowsThatWereChosen() throws Exception {
		List<Object[]> rows = new RandomRows(5, new RandomRows.Shape(70_000, 12, 4, 2, 9, 50, 0.1, 1000)).rows();
		FactTable table = RandomRows.table(rows);
		try (FactEngine engine = new FactEngine(3)) {
			RowSet late = engine.select(table, List.of(new Filter.Between("year", 2019, null)), null);
			RowSet some = engine.select(table, List.of(new Filter.In("agency", Set.of("庁1", "庁2"))), null);
			Set<Integer> expected = new HashSet<>();
			for (int row = 0; row < rows.size(); row++) {
				boolean isLate = rows.get(row)[0] instanceof Long year && year.longValue() >= 2019;
				assertEquals(Boolean.valueOf(isLate), Boolean.valueOf(late.contains(row)));
				if (isLate && !"庁1".equals(rows.get(row)[1]) && !"庁2".equals(rows.get(row)[1])) {
					expected.add(Integer.valueOf(row));
				}
			}
			RowSet both = late.and(some.not());
			Set<Integer> found = new HashSet<>();
			for (int row = both.next(0); row >= 0; row = both.next(row + 1)) {
				found.add(Integer.valueOf(row));
			}
			assertEquals(expected, found);
			assertEquals(expected.size(), both.size());
			assertEquals(late, both.or(late.and(some)));
			assertEquals(rows.size(), RowSet.all(rows.size()).size());
			Groups groups = engine.group(table, GroupQuery.of(List.of(), new Aggregate.Rows()).where(new Filter.Rows(both)), null);
			assertEquals(Long.valueOf(expected.size()), groups.value(0, 0));
		}
	}

	@Test
	void cancelled() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.<Object[]>of(row("a", 1L)));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (FactEngine engine = new FactEngine(2)) {
			GroupQuery query = GroupQuery.of(List.of("name"), new Aggregate.Percentile("amount", 10));
			assertThrows(OperationCanceledException.class, () -> engine.group(table, query, monitor));
			assertEquals(1, engine.group(table, query, null).size(), "the engine goes on to work");
		}
	}

	@Test
	void whatIsAskedWronglyIsNamed() throws Exception {
		FactTable table = RandomRows.table(PLAIN, List.<Object[]>of(row("a", 1L)));
		try (FactEngine engine = new FactEngine(1)) {
			for (GroupQuery query : List.of(GroupQuery.of(List.of("nane")), GroupQuery.of(List.of("amount")),
					GroupQuery.of(List.of(), new Aggregate.Sum("name")),
					GroupQuery.of(List.of()).where(new Filter.Between("amount", "1", null)),
					GroupQuery.of(List.of()).where(new Filter.In("name", Set.of(Long.valueOf(1)))))) {
				String message = assertThrows(IllegalArgumentException.class, () -> engine.group(table, query, null)).getMessage();
				assertTrue(message.contains("nane") || message.contains("amount") || message.contains("name"), message);
			}
		}
		assertThrows(IllegalArgumentException.class, () -> new Aggregate.Percentile("amount", 1001));
		assertThrows(IllegalArgumentException.class, () -> new Aggregate.TopShare("amount", "name", 0));
	}

	private static Object[] row(Object... values) {
		return values;
	}
}

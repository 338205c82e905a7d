package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;

/** Concentration and percentiles beside computations from their definitions. */
class ConcentrationTest {

	private static final Aggregate[] AGGREGATES = { new Aggregate.Herfindahl("amount", "payee"),
			new Aggregate.TopShare("amount", "payee", 3), new Aggregate.Gini("amount", "payee"),
			new Aggregate.Percentile("amount", 500), new Aggregate.Percentile("amount", 0),
			new Aggregate.Percentile("amount", 1000), new Aggregate.Percentile("amount", 901) };

	private final FactEngine engine = new FactEngine(2);

	@Test
	void knownFigures() throws Exception {
		Groups groups = engine.group(shares(50L, 30L, 20L), GroupQuery.of(List.of(), AGGREGATES), null);
		assertEquals(Double.valueOf(0.38), groups.value(0, 0));
		assertEquals(Double.valueOf(1), groups.value(0, 1));
		assertEquals(Double.valueOf(0.2), groups.value(0, 2));
		assertEquals(Long.valueOf(30), groups.value(0, 3));
		assertEquals(Long.valueOf(20), groups.value(0, 4));
		assertEquals(Long.valueOf(50), groups.value(0, 5));
	}

	@Test
	void noneWhereSharesHaveNoMeaning() throws Exception {
		for (FactTable table : List.of(shares(0L, 0L), shares(10L, -1L), shares((Long) null))) {
			Groups groups = engine.group(table, GroupQuery.of(List.of(), AGGREGATES), null);
			for (int i = 0; i < 3; i++) {
				assertNull(groups.value(0, i));
				assertTrue(groups.isMissing(0, i));
			}
		}
	}

	@Test
	void amountsNearTheLimitOfWhatFits() throws Exception {
		Groups groups = engine.group(shares(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE), GroupQuery.of(List.of(),
				new Aggregate.Herfindahl("amount", "payee"), new Aggregate.Sum("amount")), null);
		assertEquals(Double.valueOf(1.0 / 3), groups.value(0, 0));
		assertEquals(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(3)), groups.value(0, 1));
	}

	private static FactTable shares(Long... amounts) throws Exception {
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < amounts.length; i++) {
			rows.add(new Object[] { "p" + i, amounts[i] });
		}
		return RandomRows.table(List.of(ColumnSpec.text("payee"), ColumnSpec.measure("amount")), rows);
	}

	@Test
	void asDefinedOnRandomRows() throws Exception {
		for (int seed = 0; seed < 60; seed++) {
			List<Object[]> rows = new RandomRows(seed, new RandomRows.Shape(20 + seed * 7, 1 + seed % 5, 1 + seed % 4, 3, 3,
					1 + seed, seed % 3 * 0.1, seed % 7 == 0 ? Long.MAX_VALUE : 1000L << seed % 30)).rows();
			if (seed % 2 == 0) {
				// otherwise hardly a group had figures
				rows.forEach(row -> row[5] = row[5] == null ? null : Long.valueOf(Math.abs(((Long) row[5]).longValue())));
			}
			GroupQuery query = GroupQuery.of(List.of("agency", "year"), AGGREGATES);
			assertEquals(defined(rows), PivotDifferenceTest.found(engine.group(RandomRows.table(rows), query, null)));
		}
	}

	private static Map<List<Object>, List<Object>> defined(List<Object[]> rows) {
		Map<List<Object>, List<Object[]>> groups = new HashMap<>();
		for (Object[] row : rows) {
			List<Object> key = new ArrayList<>();
			key.add(row[1]);
			key.add(row[0] instanceof Long year ? BigInteger.valueOf(year.longValue()) : null);
			groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
		}
		Map<List<Object>, List<Object>> defined = new HashMap<>();
		groups.forEach((key, members) -> defined.put(key, figures(members)));
		return defined;
	}

	private static List<Object> figures(List<Object[]> rows) {
		Map<Object, BigDecimal> totals = new HashMap<>();
		rows.stream().filter(row -> row[4] != null && row[5] != null)
				.forEach(row -> totals.merge(row[4], BigDecimal.valueOf(((Long) row[5]).longValue()), BigDecimal::add));
		List<Object> figures = new ArrayList<>(ratios(new ArrayList<>(totals.values())));
		List<Long> amounts = rows.stream().map(row -> (Long) row[5]).filter(Objects::nonNull).sorted().toList();
		for (int perMille : new int[] { 500, 0, 1000, 901 }) {
			int rank = new BigDecimal(amounts.size() * perMille).divide(BigDecimal.valueOf(1000), 0, java.math.RoundingMode.CEILING)
					.intValue();
			figures.add(amounts.isEmpty() ? null : BigInteger.valueOf(amounts.get(Math.max(1, rank) - 1).longValue()));
		}
		return figures;
	}

	/** Herfindahl from shares, Gini from the mean difference. */
	private static List<Object> ratios(List<BigDecimal> totals) {
		BigDecimal sum = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.signum() <= 0 || totals.stream().anyMatch(total -> total.signum() < 0)) {
			return java.util.Arrays.asList(null, null, null);
		}
		MathContext digits = new MathContext(80);
		BigDecimal index = BigDecimal.ZERO;
		BigDecimal differences = BigDecimal.ZERO;
		for (BigDecimal total : totals) {
			index = index.add(total.divide(sum, digits).pow(2));
			for (BigDecimal other : totals) {
				differences = differences.add(total.subtract(other).abs());
			}
		}
		totals.sort(Comparator.reverseOrder());
		BigDecimal top = totals.stream().limit(3).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal gini = differences.divide(sum.multiply(BigDecimal.valueOf(2L * totals.size())), digits);
		return List.of(Double.valueOf(index.doubleValue()), Double.valueOf(top.divide(sum, digits).doubleValue()),
				Double.valueOf(gini.doubleValue()));
	}
}

package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.facts.api.Histogram;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;
import org.mekiki.facts.api.TableBuilder;

/** Codes of every number of bits, and so many rows with such amounts that words of sums are emptied again and again. */
class PackingTest {

	private static final int ROWS = 200_001;
	private static final int[] VALUES = { 1, 2, 4, 13, 200, 300, 70_000 };
	/** Amounts over so many numbers around zero. */
	private static final long[] RANGES = { 1, 200, 1L << 31, 1L << 40 };

	private final long[][] rows = new long[ROWS][VALUES.length + 1];

	private FactTable table(long range) throws Exception {
		SplittableRandom random = new SplittableRandom(range);
		List<ColumnSpec> specs = new ArrayList<>();
		for (int column = 0; column < VALUES.length; column++) {
			specs.add(ColumnSpec.number("d" + column));
		}
		specs.add(ColumnSpec.measure("amount"));
		TableBuilder builder = FactTables.builder(specs);
		for (long[] row : rows) {
			for (int column = 0; column < VALUES.length; column++) {
				row[column] = random.nextInt(VALUES[column]);
				builder.number(column, row[column]);
			}
			row[VALUES.length] = random.nextLong(range) - range / 3;
			builder.number(VALUES.length, row[VALUES.length]);
			builder.endRow();
		}
		return builder.build(null);
	}

	@Test
	void cellsAreWhatWasPutIn() throws Exception {
		FactTable table = table(1000);
		for (int row = 0; row < ROWS; row += 17) {
			for (int column = 0; column < VALUES.length; column++) {
				assertEquals(Long.valueOf(rows[row][column]), table.dimension("d" + column).value(row));
			}
		}
	}

	@Test
	void sumsAsIfAddedOneByOne() throws Exception {
		for (long range : RANGES) {
			FactTable table = table(range);
			for (List<Integer> columns : List.of(List.<Integer>of(), List.of(1), List.of(3, 5), List.of(6), List.of(1, 2, 3, 4),
					List.of(0, 1, 2, 3, 5), List.of(6, 2), List.of(6, 5, 4))) {
				check(table, columns, List.of(), 0, 13);
				check(table, columns, List.of(new Filter.Between("d3", Integer.valueOf(4), Integer.valueOf(7))), 4, 7);
			}
		}
	}

	private void check(FactTable table, List<Integer> columns, List<Filter> filters, long least, long most) {
		// sum and number of rows by all codes in one number
		Map<Long, long[]> expected = new HashMap<>();
		for (long[] row : rows) {
			if (row[3] >= least && row[3] <= most) {
				long key = 0;
				for (Integer column : columns) {
					key = key * VALUES[column.intValue()] + row[column.intValue()];
				}
				long[] pair = expected.computeIfAbsent(Long.valueOf(key), none -> new long[2]);
				pair[0] += row[VALUES.length];
				pair[1]++;
			}
		}
		try (FactEngine engine = new FactEngine(2)) {
			List<String> names = columns.stream().map(column -> "d" + column).toList();
			Groups groups = engine.group(table,
					new GroupQuery(names, List.of(new Aggregate.Sum("amount"), new Aggregate.Rows()), filters), null);
			assertEquals(expected.size(), groups.size());
			for (int group = 0; group < groups.size(); group++) {
				long key = 0;
				for (int column = 0; column < names.size(); column++) {
					key = key * VALUES[columns.get(column).intValue()] + ((Long) groups.key(group, column)).longValue();
				}
				long[] pair = expected.get(Long.valueOf(key));
				assertEquals(BigInteger.valueOf(pair[0]), groups.value(group, 0));
				assertEquals(pair[1], groups.whole(group, 1));
			}
		}
	}

	@Test
	void slicesOfRangesOfBins() throws Exception {
		List<LinkedView> views = List.of(LinkedView.of("d4"), LinkedView.of("d3"), LinkedView.of("d5"), LinkedView.of("d2"),
				new LinkedView("pair", List.of("d1", "d3")));
		for (long range : RANGES) {
			FactTable table = table(range);
			try (LinkedViews linked = new LinkedViews(table, views, "amount", 2)) {
				BitSet some = new BitSet();
				some.set(3, 9);
				BitSet other = new BitSet();
				other.set(0, 150);
				linked.choose(1, some);
				linked.choose(2, other);
				Histogram[] shown = linked.activate(0, null).move(20, 120);
				BigInteger[] levels = filled(13);
				BigInteger[] quarters = filled(4);
				for (long[] row : rows) {
					if (row[4] >= 20 && row[4] < 120 && row[5] < 150) {
						add(levels, row[3], row[VALUES.length]);
						if (row[3] >= 3 && row[3] < 9) {
							add(quarters, row[2], row[VALUES.length]);
						}
					}
				}
				for (int bin = 0; bin < levels.length; bin++) {
					assertEquals(levels[bin], shown[1].exactSum(bin));
				}
				for (int bin = 0; bin < quarters.length; bin++) {
					assertEquals(quarters[bin], shown[3].exactSum(bin));
				}
			}
		}
	}

	/** A view with more bins than fit into 16 bits, as the one that is looked at and as the one that is moved. */
	@Test
	void slicesOfManyBins() throws Exception {
		FactTable table = table(1L << 31);
		try (LinkedViews linked = new LinkedViews(table, List.of(LinkedView.of("d6"), LinkedView.of("d3"), LinkedView.of("d2")),
				"amount", 2)) {
			BitSet some = new BitSet();
			some.set(1, 3);
			linked.choose(2, some);
			Histogram[] many = linked.activate(1, null).move(2, 11);
			assertTrue(many[0].bins() > 1 << 16);
			Histogram[] few = linked.activate(0, null).move(1000, 65_000);
			Map<Object, Integer> bins = new HashMap<>();
			for (int bin = 0; bin < many[0].bins(); bin++) {
				bins.put(table.dimension("d6").valueOf(bin), Integer.valueOf(bin));
			}
			BigInteger[] byMany = filled(many[0].bins());
			BigInteger[] byFew = filled(VALUES[3]);
			for (long[] row : rows) {
				int bin = bins.get(Long.valueOf(row[6])).intValue();
				if (row[2] >= 1 && row[2] < 3) {
					if (row[3] >= 2 && row[3] < 11) {
						add(byMany, bin, row[VALUES.length]);
					}
					if (bin >= 1000 && bin < 65_000) {
						add(byFew, row[3], row[VALUES.length]);
					}
				}
			}
			for (int bin = 0; bin < byMany.length; bin++) {
				assertEquals(byMany[bin], many[0].exactSum(bin));
			}
			for (int bin = 0; bin < byFew.length; bin++) {
				assertEquals(byFew[bin], few[1].exactSum(bin));
			}
		}
	}

	private static BigInteger[] filled(int bins) {
		BigInteger[] sums = new BigInteger[bins];
		java.util.Arrays.fill(sums, BigInteger.ZERO);
		return sums;
	}

	private static void add(BigInteger[] sums, long bin, long amount) {
		sums[(int) bin] = sums[(int) bin].add(BigInteger.valueOf(amount));
	}
}

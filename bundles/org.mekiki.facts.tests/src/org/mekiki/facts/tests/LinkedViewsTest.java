package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.mekiki.facts.api.Brush;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Histogram;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;

/** Every histogram under every brush beside one that looks at all rows. */
class LinkedViewsTest {

	private static final List<LinkedView> VIEWS = List.of(LinkedView.of("year"), LinkedView.of("agency"),
			LinkedView.of("payee"), new LinkedView("matrix", List.of("domain", "trl")), LinkedView.of("domain"));

	@Test
	void asIfAllRowsWereLookedAt() throws Exception {
		Random random = new Random(4);
		for (RandomRows.Shape shape : List.of(new RandomRows.Shape(900, 6, 5, 4, 3, 30, 0.1, 1000),
				new RandomRows.Shape(500, 6, 300, 4, 3, 30, 0, 1000), new RandomRows.Shape(400, 3, 4, 3, 2, 10, 0.1, Long.MAX_VALUE),
				new RandomRows.Shape(67_000, 6, 5, 4, 3, 30, 0.01, 1000), new RandomRows.Shape(0, 1, 1, 1, 1, 1, 0, 2))) {
			FactTable table = RandomRows.table(new RandomRows(random.nextLong(), shape).rows());
			BitSet[] chosen = new BitSet[VIEWS.size()];
			try (LinkedViews views = new LinkedViews(table, VIEWS, "amount", 1 + random.nextInt(3))) {
				for (int round = 0; round < 12; round++) {
					int changed = random.nextInt(VIEWS.size());
					chosen[changed] = random.nextInt(4) == 0 ? null : someBins(random, views.bins(changed));
					views.choose(changed, chosen[changed]);
					int active = random.nextInt(VIEWS.size());
					Brush brush = views.activate(active, null);
					BitSet[] now = chosen.clone();
					int bins = views.bins(active);
					int from = random.nextInt(bins + 1);
					int to = from + random.nextInt(bins - from + 1);
					now[active] = new BitSet();
					now[active].set(from, to);
					assertHistograms(table, views, now, brush.move(from, to));
					now[active] = someBins(random, bins);
					assertHistograms(table, views, now, brush.move(now[active]));
					now[active] = null;
					assertHistograms(table, views, now, brush.move(null));
				}
			}
		}
	}

	private static BitSet someBins(Random random, int bins) {
		BitSet some = new BitSet();
		for (int bin = 0; bin < bins; bin++) {
			some.set(bin, random.nextInt(3) > 0);
		}
		return some;
	}

	private static void assertHistograms(FactTable table, LinkedViews views, BitSet[] chosen, Histogram[] shown) {
		int[][] rows = new int[VIEWS.size()][];
		BigInteger[][] sums = new BigInteger[VIEWS.size()][];
		for (int view = 0; view < rows.length; view++) {
			rows[view] = new int[views.bins(view)];
			sums[view] = new BigInteger[rows[view].length];
			java.util.Arrays.fill(sums[view], BigInteger.ZERO);
			assertEquals(rows[view].length, shown[view].bins());
		}
		for (int row = 0; row < table.rows(); row++) {
			int[] bins = new int[rows.length];
			for (int view = 0; view < bins.length; view++) {
				for (String dimension : VIEWS.get(view).dimensions()) {
					bins[view] = bins[view] * table.dimension(dimension).cardinality() + table.dimension(dimension).code(row);
				}
			}
			for (int view = 0; view < bins.length; view++) {
				boolean counts = true;
				for (int other = 0; other < bins.length; other++) {
					counts &= other == view || chosen[other] == null || chosen[other].get(bins[other]);
				}
				if (counts) {
					rows[view][bins[view]]++;
					if (table.measure("amount").value(row) instanceof Long amount) {
						sums[view][bins[view]] = sums[view][bins[view]].add(BigInteger.valueOf(amount.longValue()));
					}
				}
			}
		}
		for (int view = 0; view < rows.length; view++) {
			for (int bin = 0; bin < rows[view].length; bin++) {
				assertEquals(rows[view][bin], shown[view].rows(bin));
				assertEquals(sums[view][bin], shown[view].exactSum(bin));
			}
		}
	}

	@Test
	void countsWithoutAMeasure() throws Exception {
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(900, 6, 5, 4, 3, 30, 0, 1000)).rows());
		try (LinkedViews views = new LinkedViews(table, VIEWS, null, 2)) {
			Brush brush = views.activate(1, null);
			Histogram[] shown = brush.move(0, 2);
			int sum = 0;
			for (int bin = 0; bin < shown[0].bins(); bin++) {
				sum += shown[0].rows(bin);
				assertEquals(0, shown[0].sum(bin));
			}
			assertEquals(brush.own().rows(0) + brush.own().rows(1), sum);
			assertEquals(1, brush.active());
			assertThrows(IllegalArgumentException.class, () -> brush.move(0, 6));
			assertThrows(IllegalArgumentException.class, () -> brush.move(3, 2));
		}
	}

	@Test
	void tooManyPairsAreRefusedWithTheNamesOfTheViews() throws Exception {
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(9000, 2, 2, 2, 2, 60_000, 0, 1000)).rows());
		List<LinkedView> both = List.of(LinkedView.of("payee"), new LinkedView("again", List.of("payee")));
		try (LinkedViews views = new LinkedViews(table, both, "amount", 2)) {
			String message = assertThrows(IllegalArgumentException.class, () -> views.activate(0, null)).getMessage();
			assertTrue(message.contains("payee") && message.contains("again"), message);
		}
		assertThrows(IllegalArgumentException.class,
				() -> new LinkedViews(table, List.of(new LinkedView("square", List.of("payee", "payee"))), null, 1));
		assertThrows(IllegalArgumentException.class, () -> new LinkedViews(table, both, "payee", 1));
	}

	@Test
	void cancelled() throws Exception {
		FactTable table = RandomRows.table(new RandomRows(1, new RandomRows.Shape(900, 6, 5, 4, 3, 30, 0, 1000)).rows());
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (LinkedViews views = new LinkedViews(table, VIEWS, "amount", 2)) {
			assertThrows(OperationCanceledException.class, () -> views.activate(0, monitor));
			assertEquals(0, views.activate(0, null).active());
		}
	}
}

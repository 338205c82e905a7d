package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.ChoiceText;
import org.mekiki.funding.ui.internal.board.Concentration;
import org.mekiki.funding.ui.internal.board.FirstLayout;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.panel.Painters;
import org.mekiki.funding.ui.internal.rows.RowsTable;

/** What a board shows equals what the engine computes from the rows, whatever is chosen and however one came there. */
class LinkedBoardTest {

	private static final List<String> STACKED = List.of("year", "ministry");

	private final MadeFacts facts = made();
	private final Random random = new Random(5);

	private static MadeFacts made() {
		try {
			return MadeFacts.of(3000, 11);
		} catch (FactsException failure) {
			throw new AssertionError(failure);
		}
	}

	private Choice any() {
		Choice choice = Choice.ALL;
		for (String name : List.of("year", "ministry", "programme", "payee")) {
			Set<Object> values = new HashSet<>();
			Dimension dimension = facts.table().dimension(name);
			for (int code = 0; code < dimension.cardinality() && random.nextInt(3) > 0; code++) {
				if (random.nextBoolean()) {
					values.add(dimension.valueOf(code));
				}
			}
			choice = choice.with(name, values);
		}
		return choice;
	}

	private BigInteger sum(List<Filter> filters) {
		try (FactEngine engine = new FactEngine(1)) {
			Groups groups = engine.group(facts.table(),
					new GroupQuery(List.of(), List.of(new Aggregate.Sum("amount")), filters), null);
			return groups.size() == 0 ? BigInteger.ZERO : groups.total(0);
		}
	}

	@Test
	void totalsAndMarksAreThoseOfTheRows() {
		try (LinkedBoard board = new LinkedBoard(facts, List.of(STACKED), 2, null)) {
			for (int round = 0; round < 60; round++) {
				Choice choice = any();
				String moving = List.of("year", "ministry", "programme", "payee").get(round % 4);
				LinkedBoard.Prepared prepared = board.prepare(moving, choice, null);
				prove(prepared, choice);
				Choice moved = choice.with(moving, any().of(moving));
				assertTrue(prepared.answers(moved));
				prepared.move(moved);
				prove(prepared, moved);
			}
			assertEquals(sum(List.of()), board.total());
		}
	}

	private void prove(LinkedBoard.Prepared prepared, Choice choice) {
		assertEquals(sum(choice.filters()), prepared.total(), choice::toString);
		RowsTable rows = RowsTable.of(facts, choice, null);
		assertEquals(prepared.total(), rows.sum());
		assertEquals(prepared.rows(), rows.rows());
		Bins bins = prepared.bins(STACKED);
		int bin = random.nextInt(bins.size());
		Choice mark = choice.with("year", both(choice.of("year"), bins, bin, 0)).with("ministry", both(choice.of("ministry"), bins, bin, 1));
		boolean outside = isOutside(choice, "year", bins, bin, 0) || isOutside(choice, "ministry", bins, bin, 1);
		assertEquals(outside ? BigInteger.ZERO : sum(mark.filters()), bins.now().exactSum(bin), choice::toString);
	}

	private static boolean isOutside(Choice choice, String name, Bins bins, int bin, int dimension) {
		return choice.of(name) != null && !choice.of(name).contains(bins.dimensions().get(dimension).valueOf(bins.code(bin, dimension)));
	}

	private static Set<Object> both(Set<Object> chosen, Bins bins, int bin, int dimension) {
		Object value = bins.dimensions().get(dimension).valueOf(bins.code(bin, dimension));
		return chosen != null && !chosen.contains(value) ? chosen : new HashSet<>(Arrays.asList(value));
	}

	@Test
	void aChoiceInAnotherDimensionNeedsAnotherLookAtTheRows() {
		try (LinkedBoard board = new LinkedBoard(facts, List.of(STACKED), 1, null)) {
			LinkedBoard.Prepared prepared = board.prepare("year", Choice.ALL, null);
			assertTrue(prepared.answers(Choice.ALL.with("year", Set.of(2016L))));
			assertFalse(prepared.answers(Choice.ALL.with("ministry", Set.of("M1"))));
		}
	}

	@Test
	void choicesComeBackFromTheirText() {
		Choice choice = Choice.ALL.with("year", Set.of(2016L, 2018L))
				.with("payee", new HashSet<>(Arrays.asList("a b\n\u00e9", null, "", "n1")));
		assertEquals(choice, ChoiceText.read(ChoiceText.write(choice)));
		assertEquals(Choice.ALL, ChoiceText.read(""));
	}

	@Test
	void choosingTheSameAgainGivesItUp() {
		Choice choice = Choice.ALL.toggle("year", Set.of(2016L)).toggle("year", Set.of(2017L));
		assertEquals(Set.of(2016L, 2017L), choice.of("year"));
		assertEquals(Choice.ALL, choice.toggle("year", Set.of(2016L)).toggle("year", Set.of(2017L)));
	}

	@Test
	void panelsNeverOverlapAndComeBackFromTheirText() {
		BoardLayout layout = FirstLayout.of(facts);
		assertTrue(layout.panels().size() >= 5, layout.write());
		for (int round = 0; round < 300; round++) {
			int index = random.nextInt(layout.panels().size());
			PanelSpec panel = layout.panels().get(index);
			layout = random.nextBoolean() ? layout.with(index, panel.at(random.nextInt(20) - 4, random.nextInt(30)))
					: layout.with(index, panel.sized(random.nextInt(16), random.nextInt(12)));
			Set<Integer> cells = new HashSet<>();
			for (PanelSpec each : layout.panels()) {
				for (int x = each.x(); x < each.x() + each.width(); x++) {
					for (int y = each.y(); y < each.y() + each.height(); y++) {
						assertTrue(x < PanelSpec.COLUMNS && cells.add(Integer.valueOf(y * PanelSpec.COLUMNS + x)), layout.write());
					}
				}
			}
		}
		assertEquals(layout, BoardLayout.read(layout.write()));
		assertEquals(List.of(), BoardLayout.read("bars\t0\t0\nnonsense\t1\t2\t3\t4\nbars\tx\t0\t3\t3\tyear").panels());
	}

	@Test
	void concentrationIsThatOfTheEngine() {
		try (LinkedBoard board = new LinkedBoard(facts, List.of(), 1, null); FactEngine engine = new FactEngine(1)) {
			Choice years = Choice.ALL.with("year", Set.of(2016L, 2017L));
			Bins bins = board.prepare("year", years, null).bins(List.of("programme"));
			Concentration found = new Concentration(bins.now(), bins.dimensions().get(0).size());
			Groups groups = engine.group(facts.table(), new GroupQuery(List.of(), List.of(new Aggregate.Herfindahl("amount", "programme"),
					new Aggregate.Gini("amount", "programme"), new Aggregate.TopShare("amount", "programme", 5)), years.filters()), null);
			assertEquals((Double) groups.value(0, 0), found.hhi(), 1e-12);
			assertEquals((Double) groups.value(0, 1), found.gini(), 1e-12);
			assertEquals((Double) groups.value(0, 2), found.top(5), 1e-12);
			assertEquals(1, found.lorenz(1), 1e-12);
			assertTrue(found.lorenz(0.5) < 0.5);
		}
	}

	@Test
	void concentrationOfManyIsThatOfSortedAmounts() {
		Random random = new Random(4);
		for (double most : new double[] { 900, 4e9, 3e17 }) {
			double[] amounts = random.doubles(30_000, -most / 20, most).map(Math::rint).toArray();
			double[] sorted = Arrays.stream(amounts).filter(amount -> amount > 0).sorted().toArray();
			double total = Arrays.stream(sorted).sum();
			Concentration found = new Concentration(amounts);
			assertEquals(sorted.length, found.count());
			double half = Arrays.stream(sorted).limit(sorted.length / 2).sum();
			assertEquals(half / total, found.lorenz((double) (sorted.length / 2) / sorted.length), 1e-9, "up to " + most);
			assertEquals(sorted[sorted.length - 1] / total, found.top(1), 1e-9);
			int[] greatest = found.greatest(7);
			for (int i = 0; i < greatest.length; i++) {
				assertEquals(sorted[sorted.length - 1 - i], amounts[greatest[i]]);
			}
			assertEquals(7, greatest.length);
		}
		assertEquals(0, new Concentration(new double[] { 0, -3 }).greatest(3).length);
	}

	@Test
	void aFlowNeedsTheViewsOfItsNeighbours() {
		List<List<String>> views = new ArrayList<>(Painters
				.views(new PanelSpec(PanelKind.FLOW, List.of("ministry", "programme", "payee"), 0, 0, 4, 4)));
		assertEquals(List.of(List.of("ministry", "programme"), List.of("programme", "payee")), views);
	}
}

package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.Sliders;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.judgement.Criterion;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementFactory;
import org.mekiki.model.taxonomy.Technology;

/** Budgets divided anew: exact, within limits, the same each time. */
class WhatIfTest {

	private static final int YEARS = 5;

	private static List<Integer> range(int size) {
		return IntStream.range(0, size).boxed().toList();
	}

	private static Place place(int number, long actual, String worth) {
		return new Place("p" + number, actual, 0, 2 * actual, new BigDecimal(worth));
	}

	@Test
	void theMostValuableGetsWhatTheOthersCanSpare() {
		Reallocation question = new Reallocation(
				List.of(place(0, 100, "0.2"), place(1, 100, "0.9"), place(2, 101, "0.5")),
				List.of(Limit.sum("total", range(3), Long.valueOf(301), Long.valueOf(301))));
		Optimum best = Optimum.of(question).orElseThrow();
		assertArrayEquals(new long[] { 0, 200, 101 }, best.amounts());
		assertEquals(new BigDecimal("230.5"), best.worth());
		assertTrue(best.gap().compareTo(new BigDecimal("0.000001")) <= 0, () -> best.gap().toString());
	}

	@Test
	void limitsThatCannotBeMetHaveNoAnswer() {
		Reallocation question = new Reallocation(List.of(place(0, 100, "0.2"), place(1, 100, "0.9")),
				List.of(Limit.sum("total", range(2), Long.valueOf(500), Long.valueOf(500))));
		assertTrue(Optimum.of(question).isEmpty());
	}

	/** As large as the aim: projects in five years, agencies, domains, readiness, risk. */
	private static Reallocation random(long seed, int projects) {
		Random random = new Random(seed);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < projects * YEARS; i++) {
			long actual = 1_000_000L + random.nextLong(10_000_000_000L);
			places.add(new Place("p" + i, actual, actual * 7 / 10, actual * 13 / 10, BigDecimal.valueOf(random.nextInt(1001), 3)));
		}
		List<Limit> limits = new ArrayList<>();
		for (int year = 0; year < YEARS; year++) {
			int at = year;
			List<Integer> members = range(places.size()).stream().filter(place -> place % YEARS == at).toList();
			Long sum = Long.valueOf(members.stream().mapToLong(place -> places.get(place).actual()).sum());
			limits.add(Limit.sum("year " + year, members, sum, sum));
		}
		for (int agency = 0; agency < 40; agency++) {
			int at = agency;
			List<Integer> members = range(places.size()).stream().filter(place -> place / YEARS % 40 == at).toList();
			long sum = members.stream().mapToLong(place -> places.get(place).actual()).sum();
			limits.add(Limit.sum("agency " + agency, members, Long.valueOf(sum * 9 / 10), Long.valueOf(sum * 11 / 10)));
		}
		List<BigDecimal> risks = range(places.size()).stream().map(place -> BigDecimal.valueOf(random.nextInt(1001), 3)).toList();
		Limit risk = new Limit("risk", range(places.size()), risks, null, BigDecimal.ZERO);
		BigDecimal now = risk.value(places.stream().mapToLong(Place::actual).toArray());
		limits.add(new Limit("risk", range(places.size()), risks, null, now));
		return new Reallocation(places, limits);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void everyLimitIsMetToTheYenAndTheAnswerIsTheSameEachTime(long seed) {
		Reallocation question = random(seed, 40);
		Optimum best = Optimum.of(question).orElseThrow();
		assertEquals(List.of(), question.broken(best.amounts()).stream().map(Limit::name).toList());
		for (int i = 0; i < best.amounts().length; i++) {
			Place place = question.places().get(i);
			assertTrue(best.amounts()[i] >= place.least() && best.amounts()[i] <= place.most());
		}
		assertTrue(best.gap().compareTo(new BigDecimal("0.001")) <= 0, () -> best.gap().toString());
		assertTrue(best.worth().compareTo(question.worth(question.actual())) > 0);
		assertArrayEquals(best.amounts(), Optimum.of(random(seed, 40)).orElseThrow().amounts());
	}

	@Test
	void slidersKeepTheSumOfTheYear() {
		Reallocation question = random(9, 20);
		int[] years = range(question.places().size()).stream().mapToInt(place -> place % YEARS).toArray();
		Sliders sliders = new Sliders(question, question.actual(), years);
		Random random = new Random(9);
		sliders.hold(6, true);
		for (int step = 0; step < 500; step++) {
			sliders.move(random.nextInt(question.places().size()), random.nextLong(20_000_000_000L));
		}
		long[] moved = sliders.amounts();
		assertFalse(java.util.Arrays.equals(moved, question.actual()));
		assertEquals(List.of(), question.limits().stream().filter(Limit::isExact).filter(limit -> !limit.isMet(moved)).toList());
		for (int i = 0; i < moved.length; i++) {
			assertTrue(moved[i] >= question.places().get(i).least() && moved[i] <= question.places().get(i).most());
		}
		Sliders held = new Sliders(question, question.actual(), years);
		held.hold(6, true);
		held.move(1, question.places().get(1).most());
		assertEquals(question.places().get(6).actual(), held.amounts()[6]);
	}

	private static Money judged() {
		Money money = new Money();
		Technology weak = money.technology("Weak", null);
		Technology strong = money.technology("Strong", null);
		Programme programme = money.programme("P");
		programme.getTechnologies().addAll(List.of(weak, strong));
		money.line(programme, 2021, BudgetStage.INITIAL, "MEXT", 1001);
		money.line(programme, 2022, BudgetStage.INITIAL, "METI", 2000);
		Criterion criterion = JudgementFactory.eINSTANCE.createCriterion();
		criterion.setScale("low; middle; high");
		var framework = JudgementFactory.eINSTANCE.createCriteriaFramework();
		framework.getCriteria().add(criterion);
		money.model.getCriteria().add(framework);
		for (Technology technology : List.of(weak, strong)) {
			Judgement judgement = JudgementFactory.eINSTANCE.createJudgement();
			judgement.setTechnology(technology);
			judgement.setCriterion(criterion);
			judgement.setGrade(technology == strong ? "high" : "low");
			money.model.getJudgements().add(judgement);
		}
		return money;
	}

	@Test
	void byJudgementsWithinTheYears() throws Exception {
		Result result = Asked.of(judged(), "whatif", "flexible=10");
		Table table = Asked.table(result);
		long first = 0;
		for (int row = 0; row < table.rowCount(); row++) {
			long amount = ((org.mekiki.core.api.result.Money) table.value(row, table.column("scenario"))).amount();
			first += "2021".equals(table.value(row, 1)) ? amount : 0;
		}
		assertEquals(1001, first, "the year keeps its total");
		assertTrue(result.summary().startsWith("150 yen move"), result::summary);
		assertEquals(result, Asked.of(judged(), "whatif", "flexible=10"));
		assertThrows(AnalysisException.class, () -> Asked.of(judged(), "whatif", "domain=10"));
	}

	@Test
	void aKeptScenarioIsComparedWithWhatIs() throws Exception {
		Money money = judged();
		Technology strong = money.model.getTaxonomies().getFirst().getTechnologies().get(1);
		Technology weak = money.model.getTaxonomies().getFirst().getTechnologies().get(0);
		MoneyScope scope = MoneyScope.of(MoneyMeasure.APPROPRIATED, "JPY");
		Scenarios.set(strong, "bold", new Scenarios.Share(scope, Map.of(2021, 900L, 2022, 1500L)));
		Scenarios.set(weak, "bold", new Scenarios.Share(scope, Map.of(2021, 101L, 2022, 500L)));
		assertEquals(List.of("bold"), Scenarios.names(money.model));
		assertEquals(Map.of(2021, 900L, 2022, 1500L), Scenarios.read(money.model, "bold").get(strong).byYear());
		Result result = Asked.of(money, "whatif", "scenario=bold");
		assertTrue(result.summary().contains("900 yen move"), result::summary);
		AnalysisException unknown = assertThrows(AnalysisException.class, () -> Asked.of(money, "whatif", "scenario=shy"));
		assertTrue(unknown.getMessage().contains("bold"), unknown::getMessage);
		Scenarios.set(weak, "bold", null);
		Scenarios.set(strong, "bold", null);
		assertEquals(List.of(), Scenarios.names(money.model));
	}

	@Test
	void theSampleIsDividedByTheListsThatNameATechnology() throws Exception {
		Result result = Asked.sample("whatif", "worth=lists");
		assertTrue(Asked.findings(result).stream().anyMatch(finding -> finding.startsWith("Whole units")), () -> Asked.findings(result).toString());
	}
}

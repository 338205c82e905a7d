package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.RowSet;
import org.mekiki.funding.api.FundingAmount;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.FundingRow;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.funding.api.PriceBasis;
import org.mekiki.funding.api.UncountedMoney;
import org.mekiki.funding.api.UnlikeMoneyException;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.sample.SampleBuilder;

/** Money that adds up: each yen once, like with like only. */
class FundingFactsTest {

	private static final long OKU = 100_000_000L;

	private static Map<String, Long> sums(MoneySlice slice, FundingDimension dimension) {
		Map<String, Long> sums = new TreeMap<>();
		slice.sums(List.of(dimension), List.of(), null)
				.forEach(sum -> sums.put(slice.facts().label(dimension, sum.key()), Long.valueOf(sum.minor())));
		return sums;
	}

	private static FundingFacts sample() {
		return Money.facts((KnowledgeModel) SampleBuilder.create().getContents().getFirst());
	}

	@Test
	void theKProgramIsHalfATrillionHoweverItIsDivided() {
		MoneySlice slice = sample().slice(MoneyScope.of(MoneyMeasure.SUPPLEMENTARY, "JPY"), null);
		assertEquals(FundingAmount.of(5000 * OKU, "JPY", MoneyMeasure.SUPPLEMENTARY), slice.total());
		assertEquals(Map.of("2021", 2500 * OKU, "Fiscal year not stated", 2500 * OKU), sums(slice, FundingDimension.YEAR));
		Map<String, Long> bodies = sums(slice, FundingDimension.MINISTRY);
		assertEquals(List.of(1250 * OKU, 1250 * OKU, 2500 * OKU), bodies.values().stream().sorted().toList(), bodies::toString);
		assertEquals(5000 * OKU, sums(slice, FundingDimension.TECHNOLOGY).values().stream().mapToLong(Long::longValue).sum());
		assertEquals(1, sums(slice, FundingDimension.FUND).size());
	}

	@Test
	void targetsOpinionsAndRangesAreInNoBudget() {
		FundingFacts facts = sample();
		for (MoneyScope scope : facts.scopes()) {
			MoneySlice slice = facts.slice(scope, null);
			if (scope.measure() == MoneyMeasure.OTHER && scope.currency().equals("JPY")) {
				assertEquals(1, slice.uncounted().stream().filter(one -> one.reason() == UncountedMoney.Reason.RANGE).count());
			}
		}
		assertEquals(0, facts.slice(MoneyScope.of(MoneyMeasure.EXECUTED, "JPY"), null).total().money().amount());
		assertEquals(5000 * OKU, facts.slice(MoneyScope.of(MoneyMeasure.TARGET, "JPY"), null).total().money().amount());
		assertFalse(facts.scopes().contains(MoneyScope.of(MoneyMeasure.BUDGET, "CNY")));
		assertTrue(facts.scopes().contains(MoneyScope.of(MoneyMeasure.OTHER, "CNY")));
	}

	@Test
	void unlikeMoneyIsRefused() {
		FundingAmount yen = FundingAmount.of(1, "JPY", MoneyMeasure.INITIAL);
		FundingAmount real = new FundingAmount(yen.money(), yen.measure(), new PriceBasis("GDP deflator", 2020));
		assertEquals(3, yen.plus(FundingAmount.of(2, "JPY", MoneyMeasure.INITIAL)).money().amount());
		assertEquals(UnlikeMoneyException.Difference.CURRENCY, assertThrows(UnlikeMoneyException.class,
				() -> yen.plus(FundingAmount.of(1, "EUR", MoneyMeasure.INITIAL))).difference());
		UnlikeMoneyException stages = assertThrows(UnlikeMoneyException.class,
				() -> yen.plus(FundingAmount.of(1, "JPY", MoneyMeasure.EXECUTED)));
		assertTrue(stages.explain(Locale.JAPANESE).contains("「当初予算」と「執行額」"), () -> stages.explain(Locale.JAPANESE));
		assertThrows(UnlikeMoneyException.class, () -> yen.minus(real));
		assertThrows(ArithmeticException.class,
				() -> yen.plus(FundingAmount.of(Long.MAX_VALUE, "JPY", MoneyMeasure.INITIAL)));
	}

	@Test
	void laterSheetsReplaceEarlierOnesAndTheOldViewCanBeAskedFor() {
		Money money = new Money();
		Programme programme = money.programme("P");
		BudgetLine first = Money.vintage(money.line(programme, 2021, BudgetStage.EXECUTED, "MEXT", 100), "2022", null);
		BudgetLine second = Money.vintage(money.line(programme, 2021, BudgetStage.EXECUTED, "MEXT", 90), "2023", first);
		Money.vintage(money.line(programme, 2021, BudgetStage.EXECUTED, "MEXT", 95), "2024", second);
		Money.vintage(money.line(programme, 2022, BudgetStage.EXECUTED, "MEXT", 7), "2024", null);
		FundingFacts facts = money.facts();
		assertEquals(List.of("2022", "2023", "2024"), facts.vintages());
		assertEquals(102, money.slice(MoneyMeasure.EXECUTED).total().money().amount());
		assertEquals(90, facts.slice(new MoneyScope(MoneyMeasure.EXECUTED, "JPY", "2023"), null).total().money().amount());
		assertEquals(100, facts.slice(new MoneyScope(MoneyMeasure.EXECUTED, "JPY", "2022"), null).total().money().amount());
	}

	@Test
	void partsThatExceedTheirWholeDoNotCountButTheWhole() {
		Money money = new Money();
		Programme programme = money.programme("P");
		BudgetLine whole = money.line(programme, 2021, BudgetStage.INITIAL, null, 100);
		money.line(programme, 2021, BudgetStage.INITIAL, "A", 60).setRestates(whole);
		money.line(programme, 2021, BudgetStage.INITIAL, "B", 60).setRestates(whole);
		MoneySlice slice = money.slice(MoneyMeasure.INITIAL);
		assertEquals(100, slice.total().money().amount());
		assertEquals(2, slice.uncounted().stream().filter(one -> one.reason() == UncountedMoney.Reason.EXCEEDING).count());
	}

	@Test
	void linesThatRestateEachOtherInACircleCountOnce() {
		Money money = new Money();
		Programme programme = money.programme("P");
		BudgetLine one = money.line(programme, 2021, BudgetStage.INITIAL, null, 100);
		BudgetLine other = money.line(programme, 2021, BudgetStage.INITIAL, null, 100);
		one.setRestates(other);
		other.setRestates(one);
		assertEquals(100, money.slice(MoneyMeasure.INITIAL).total().money().amount());
	}

	@Test
	void sharesOfTechnologiesAddUpToEachYen() {
		Money money = new Money();
		Technology ocean = money.technology("Ocean", null);
		Technology space = money.technology("Space", null);
		Programme programme = money.programme("P");
		programme.getTechnologies().addAll(List.of(money.technology("AUV", ocean), money.technology("Sonar", ocean), space));
		money.line(programme, 2021, BudgetStage.INITIAL, "A", 100);
		money.line(programme, 2022, BudgetStage.INITIAL, "A", -100);
		money.line(programme, 2023, BudgetStage.INITIAL, "A", 1);
		MoneySlice slice = money.slice(MoneyMeasure.INITIAL);
		assertEquals(1, slice.total().money().amount());
		assertEquals(Map.of("AUV", 1L, "Sonar", 0L, "Space", 0L), sums(slice, FundingDimension.TECHNOLOGY));
		Money.property(programme, "funding.weights",
				programme.getTechnologies().get(0).getId() + "=0.5; " + programme.getTechnologies().get(2).getId() + "=0.5");
		assertEquals(Map.of("AUV", 1L, "Space", 0L), sums(money.slice(MoneyMeasure.INITIAL), FundingDimension.TECHNOLOGY));
		assertEquals(space.getId(), slice.facts().above(space.getId(), 3));
		assertEquals(ocean.getId(), slice.facts().above(programme.getTechnologies().get(0).getId(), 1));
	}

	@Test
	void whatIsPassedOnIsNotPaidTwice() {
		Money money = new Money();
		Programme programme = money.programme("P");
		var award = money.award(money.project(programme, "Project"), 2021, "University", 100);
		money.pay(award, "University", 80);
		money.pay(award, "Company", 30);
		assertEquals(100, money.slice(MoneyMeasure.AWARDED).total().money().amount());
		assertEquals(Map.of("University", 80L), sums(money.slice(MoneyMeasure.PAID), FundingDimension.PAYEE));
		MoneySlice passed = money.slice(MoneyMeasure.PASSED_ON);
		assertEquals(Map.of("Company", 30L), sums(passed, FundingDimension.PAYEE));
		assertEquals(Map.of("University", 30L), sums(passed, FundingDimension.PAYER));
	}

	@Test
	void theRowsOfAMarkAddUpToItAndLeadToTheirSource() {
		MoneySlice slice = sample().slice(MoneyScope.of(MoneyMeasure.SUPPLEMENTARY, "JPY"), null);
		List<Filter> year = List.of(new Filter.In("year", Set.of(Long.valueOf(2021))));
		RowSet rows = slice.rows(year, null);
		long sum = 0;
		List<String> quotes = new ArrayList<>();
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			FundingRow from = slice.row(row);
			sum += from.amount();
			assertEquals(MoneyStage.SUPPLEMENTARY, from.stage());
			assertFalse(from.sources().isEmpty());
			quotes.add(from.sources().getFirst().quote());
		}
		assertEquals(slice.total(year).money().amount(), sum);
		assertTrue(quotes.contains("文部科学省 1250億円"), quotes::toString);
		Trail trail = slice.trail("2021", year);
		assertEquals(2, trail.inputs().size(), trail::toString);
		assertTrue(trail.statement().contains("250,000,000,000 yen"), trail::statement);
		Trail rest = slice.trail("rest", List.of(new Filter.Missing("year")));
		assertTrue(rest.inputs().getFirst().statement().contains("left after"), rest::toString);
	}
}

package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.ScenarioOrigin;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.Shortfall;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.funding.api.WhatIfTerms.Bound;
import org.mekiki.model.Element;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.taxonomy.Technology;

/** A budget under somebody's hands: limits are named, and what was done can be done again. */
class AllocationTest {

	private static final MoneyScope BUDGET = MoneyScope.of(MoneyMeasure.APPROPRIATED, "JPY");

	private final Money money = new Money();

	/** Programmes of three domains and two ministries in two years. */
	private WhatIf budget(WhatIfTerms terms) {
		if (money.model.getProgrammes().isEmpty()) {
			Random random = new Random(3);
			for (int domain = 0; domain < 3; domain++) {
				Technology top = money.technology("Domain " + domain, null);
				for (int i = 0; i < 4; i++) {
					Programme programme = money.programme("P" + domain + i);
					programme.getTechnologies().add(money.technology("T" + domain + i, top));
					money.line(programme, 2021, BudgetStage.INITIAL, i % 2 == 0 ? "MEXT" : "METI", 1_000_000 + random.nextInt(900_000));
					money.line(programme, 2022, BudgetStage.INITIAL, i % 2 == 0 ? "MEXT" : "METI", 1_000_000 + random.nextInt(900_000));
				}
			}
		}
		FundingFacts facts = FundingFacts.of(money.model, Locale.ENGLISH, "en");
		return WhatIf.of(money.model, money.resource::find, facts.slice(terms.scope(), null), List.of(), terms);
	}

	private static WhatIfTerms terms(int flexible, Long total, List<Bound> bounds) {
		return new WhatIfTerms(FundingDimension.PROGRAMME, BUDGET, BigDecimal.valueOf(flexible), true, total, null, null, null, null, false,
				bounds);
	}

	@Test
	void stepsDoneAgainGiveTheSameBits() {
		WhatIf budget = budget(terms(30, null, List.of()));
		Allocation first = new Allocation(budget);
		first.hold(3, true);
		first.move(0, 1_700_000);
		first.take(Optimum.of(first.question(), new NullProgressMonitor()).orElseThrow());
		first.move(5, 900_001);
		first.hold(3, false);
		first.move(7, Long.MAX_VALUE);
		ScenarioOrigin origin = ScenarioOrigin.read(first.origin().write()).orElseThrow();
		assertEquals(first.origin(), origin);
		WhatIf again = budget(origin.terms());
		assertEquals(origin.question(), again.fingerprint());
		Allocation repeated = Allocation.repeat(again, origin.steps(), null).orElseThrow();
		assertArrayEquals(first.amounts(), repeated.amounts());
		assertEquals(origin.answer(), WhatIf.fingerprint(repeated.amounts()));
		assertFalse(WhatIf.fingerprint(budget.start()).equals(origin.answer()), "something has moved");
		assertEquals(List.of(), budget.question().broken(repeated.amounts()).stream().map(Limit::name).toList());
	}

	@Test
	void aChangedBaseIsAnotherQuestion() {
		WhatIf budget = budget(terms(30, null, List.of()));
		String before = budget.fingerprint();
		money.line(money.model.getProgrammes().getFirst(), 2022, BudgetStage.SUPPLEMENTARY, "MEXT", 1);
		WhatIf changed = budget(budget.terms());
		assertFalse(before.equals(changed.fingerprint()));
		Allocation kept = Allocation.kept(changed, changed.start(), new Allocation(budget).origin());
		assertEquals(List.of(), kept.steps());
		assertEquals("-", kept.origin().question(), "nobody may believe that it can be done again");
	}

	@Test
	void aPlaceThatIsHeldStaysEvenInTheOptimum() {
		Allocation allocation = new Allocation(budget(terms(50, null, List.of())));
		allocation.move(2, 1);
		long there = allocation.amounts()[2];
		allocation.hold(2, true);
		allocation.take(Optimum.of(allocation.question()).orElseThrow());
		assertEquals(there, allocation.amounts()[2]);
	}

	@Test
	void anotherTotalIsDividedAmongTheYears() {
		WhatIf budget = budget(terms(60, Long.valueOf(20_000_001), List.of()));
		assertEquals(20_000_001, LongStream.of(budget.start()).sum());
		long[] best = Optimum.of(budget.question()).orElseThrow().amounts();
		assertEquals(20_000_001, LongStream.of(best).sum());
		assertEquals(List.of(), budget.question().broken(best));
	}

	@Test
	void limitsThatStandInTheWayAreNamed() throws Exception {
		WhatIf free = budget(terms(10, null, List.of()));
		WhatIf.Group domain = free.groups(FundingDimension.DOMAIN).get(1);
		Bound tight = new Bound(FundingDimension.DOMAIN, domain.value(), null, Long.valueOf(domain.actual() / 2));
		WhatIf budget = budget(terms(10, null, List.of(tight)));
		assertTrue(Optimum.of(budget.question()).isEmpty());
		List<Shortfall> shortfalls = Optimum.shortfalls(budget.question(), new NullProgressMonitor());
		assertEquals(List.of("Domain: " + domain.label()), shortfalls.stream().map(shortfall -> shortfall.limit().name()).toList());
		long least = domain.members().stream().mapToLong(member -> budget.question().places().get(member.intValue()).least()).sum();
		assertEquals(least - domain.actual() / 2, shortfalls.getFirst().amount().longValue(), 1);
		assertEquals(List.of(), Optimum.shortfalls(free.question(), null));
		AnalysisException said = assertThrows(AnalysisException.class,
				() -> Asked.of(money, "whatif", "unit=programme", "flexible=10", "bounds=domain=" + domain.label() + ":.." + domain.actual() / 2));
		assertTrue(said.getMessage().contains("Domain: " + domain.label()), said::getMessage);
	}

	@Test
	void cancellingEndsTheSearch() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> Optimum.of(budget(terms(30, null, List.of())).question(), cancelled));
	}

	@Test
	void termsAreReadAsTheyWereWritten() {
		WhatIfTerms all = new WhatIfTerms(FundingDimension.TECHNOLOGY, new MoneyScope(MoneyMeasure.PAID, "JPY", "2022"),
				new BigDecimal("12.5"), false, Long.valueOf(5), BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal("0.5"), true,
				List.of(new Bound(FundingDimension.AGENCY, "文部科学省: 本省&=", Long.valueOf(1), null),
						new Bound(FundingDimension.DOMAIN, "x", null, Long.valueOf(7))));
		assertEquals(Optional.of(all), WhatIfTerms.read(all.write()));
		assertEquals(Optional.empty(), WhatIfTerms.read("unit=technology"));
		assertEquals(Optional.empty(), WhatIfTerms.read("unit=technology&measure=paid&currency=JPY&total=many"));
		assertEquals(Optional.empty(), ScenarioOrigin.read(all.write() + " a b m1:2,x"));
	}

	@Test
	void aScenarioIsKeptAsAWhole() {
		WhatIf budget = budget(terms(30, null, List.of()));
		Allocation allocation = new Allocation(budget);
		allocation.move(0, 1);
		Map<Element, Scenarios.Share> shares = new HashMap<>();
		budget.shares(allocation.amounts()).forEach((id, share) -> shares.put((Element) money.resource.find(id), share));
		Scenarios.write(money.model, "bold", shares, allocation.origin());
		assertEquals(List.of("bold"), Scenarios.withOrigin(money.model));
		assertEquals(allocation.origin(), Scenarios.origin(money.model, "bold").orElseThrow());
		Map<String, Scenarios.Share> read = new HashMap<>();
		Scenarios.read(money.model, "bold").forEach((element, share) -> read.put(element.getId(), share));
		assertArrayEquals(allocation.amounts(), budget.amounts(read));
		Element first = shares.keySet().iterator().next();
		Scenarios.write(money.model, "bold", Map.of(first, shares.get(first)), null);
		assertEquals(List.of(first), List.copyOf(Scenarios.read(money.model, "bold").keySet()));
		assertEquals(List.of(), Scenarios.withOrigin(money.model));
		Scenarios.remove(money.model, "bold");
		assertEquals(List.of(), Scenarios.names(money.model));
	}
}

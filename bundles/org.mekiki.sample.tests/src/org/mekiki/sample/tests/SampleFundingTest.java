package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.sample.SampleBuilder;

/** The same money is counted once, and what is no budget never joins the sum. */
class SampleFundingTest {

	private final KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);

	@Test
	void theKProgramIsCountedOnce() {
		Programme programme = root.getProgrammes().get(0);
		List<BudgetLine> counted = programme.getBudgetLines().stream()
				.filter(line -> line.getRestates() == null && line.getStage() == BudgetStage.SUPPLEMENTARY).toList();
		assertEquals(500_000_000_000L, counted.stream().mapToLong(BudgetLine::getAmount).sum());
	}

	@Test
	void theTwoMinistriesMakeUpTheFirstYear() {
		BudgetLine year = line("fund-10");
		long parts = root.getProgrammes().get(0).getBudgetLines().stream()
				.filter(line -> line.getRestates() == year && line.getBody() != null)
				.mapToLong(BudgetLine::getAmount).sum();
		assertEquals(year.getAmount(), parts);
	}

	@Test
	void restatementsEndAtALineThatIsCounted() {
		root.getProgrammes().forEach(programme -> programme.getBudgetLines().forEach(line -> {
			BudgetLine end = line;
			for (int steps = 0; end.getRestates() != null; steps++) {
				end = end.getRestates();
				assertEquals(true, steps < 3, "restatements run in a circle");
			}
			assertEquals(line.getStage(), end.getStage());
			assertEquals(line.getCurrency(), end.getCurrency());
		}));
	}

	@Test
	void whatIsNoBudgetIsMarkedSo() {
		assertEquals(BudgetStage.OTHER, line("fund-01").getStage());
		assertEquals(200_000_000_000L, line("fund-01").getAmountUpper());
		assertEquals(BudgetStage.TARGET, line("fund-03").getStage());
		assertEquals(BudgetStage.OTHER, line("fund-07").getStage());
		assertEquals("CNY", line("fund-08").getCurrency());
		assertEquals("CNY", line("fund-09").getCurrency());
	}

	@Test
	void amountsAreInTheSmallestUnitOfTheirCurrency() {
		assertEquals(100_000_000L, line("fund-08").getAmount(), "one million yuan are a hundred million fen");
		assertEquals(300_000_000L, line("fund-08").getAmountUpper());
		assertEquals(20_000_000L, line("fund-07").getAmount(), "yen have no smaller unit");
	}

	@Test
	void moneyOfTwoYearsBelongsToNeitherAlone() {
		assertNull(line("fund-04").getFiscalYear());
		assertEquals(2021, line("fund-10").getFiscalYear());
	}

	private BudgetLine line(String notation) {
		return SampleObjects.of(root, BudgetLine.class).filter(line -> notation.equals(line.getNotation())).findFirst()
				.orElseThrow();
	}
}

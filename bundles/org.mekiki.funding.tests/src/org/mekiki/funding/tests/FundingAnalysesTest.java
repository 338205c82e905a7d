package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.funding.Project;

/** Trend, concentration, flow and gap: textbook figures, conserved flows. */
class FundingAnalysesTest {

	private static org.mekiki.core.api.result.Money yen(long amount) {
		return org.mekiki.core.api.result.Money.yen(amount);
	}

	private static Money years(long... amounts) {
		Money money = new Money();
		Programme programme = money.programme("P");
		for (int i = 0; i < amounts.length; i++) {
			money.line(programme, Integer.valueOf(2020 + i), BudgetStage.EXECUTED, "A", amounts[i]);
		}
		return money;
	}

	private static Table second(Result result, int number) {
		return (Table) result.sections().stream().filter(Table.class::isInstance).toList().get(number);
	}

	@Test
	void compoundGrowthNominalAndReal() throws Exception {
		Result result = Asked.of(years(100, 110, 121), "trend", "measure=executed", "deflator=CPI: 2020=100, 2021=110; 2022=121",
				"base=2020");
		Table table = Asked.table(result);
		assertEquals(new BigDecimal("0.100000"), Asked.cell(table, "2022", "growth"));
		assertEquals(yen(100), Asked.cell(table, "2022", "real"));
		assertEquals(new BigDecimal("0.000000"), Asked.cell(table, "2021", "growth.real"));
		assertTrue(Asked.why(table, "2022", "real").statement().contains("121 yen × 100 ÷ 121 (CPI)"),
				() -> Asked.why(table, "2022", "real").statement());
		assertTrue(result.summary().contains("10% a year") && result.summary().contains("0% a year (CPI)"), result::summary);
	}

	@Test
	void aDeflatorHasToBeNamedAndComplete() throws Exception {
		assertThrows(AnalysisException.class, () -> Asked.of(years(1, 2), "trend", "measure=executed", "deflator=Unknown"));
		assertThrows(AnalysisException.class, () -> Asked.of(years(1, 2), "trend", "measure=executed", "deflator=CPI: 2020=a"));
		Result gaps = Asked.of(years(1, 2), "trend", "measure=executed", "deflator=CPI: 2020=100");
		assertNull(Asked.cell(Asked.table(gaps), "2021", "real"));
		assertTrue(Asked.findings(gaps).stream().anyMatch(finding -> finding.contains("no value for some of the years")));
	}

	@Test
	void trendByMinistryAndWithoutYears() throws Exception {
		Result result = Asked.of(years(100, 400), "trend", "measure=executed", "by=ministry");
		assertEquals(new BigDecimal("3.000000"), Asked.cell(Asked.table(result), "A", "compound"));
		assertTrue(Asked.findings(Asked.sample("trend")).stream().anyMatch(finding -> finding.startsWith("250,000,000,000 yen without")));
	}

	private static Money payees(long... amounts) {
		Money money = new Money();
		Project project = money.project(money.programme("P"), "Project");
		for (int i = 0; i < amounts.length; i++) {
			money.award(project, 2021, "Payee " + i, amounts[i]);
		}
		return money;
	}

	@Test
	void concentrationAsInTheTextbook() throws Exception {
		Table table = Asked.table(Asked.of(payees(50, 30, 20), "concentration", "entity=payee", "measure=awarded"));
		assertEquals(new BigDecimal("0.380000"), Asked.cell(table, "All", "hhi"), "0.25 + 0.09 + 0.04");
		assertEquals(new BigDecimal("2.63"), Asked.cell(table, "All", "effective"));
		assertEquals(new BigDecimal("0.500000"), Asked.cell(table, "All", "top1"));
		assertEquals(new BigDecimal("0.200000"), Asked.cell(table, "All", "gini"), "(2·(20+60+150) ÷ (3·100)) − 4/3");
		Table equal = Asked.table(Asked.of(payees(7, 7, 7, 7), "concentration", "entity=payee", "measure=awarded"));
		assertEquals(new BigDecimal("0.250000"), Asked.cell(equal, "All", "hhi"));
		assertEquals(new BigDecimal("0.000000"), Asked.cell(equal, "All", "gini"));
		Result negative = Asked.of(payees(50, -3), "concentration", "entity=payee", "measure=awarded");
		assertNull(Asked.cell(Asked.table(negative), "All", "hhi"));
		assertTrue(Asked.findings(negative).stream().anyMatch(finding -> finding.contains("negative")));
	}

	@Test
	void concentrationByGroupAndItsLargest() throws Exception {
		Result result = Asked.of(payees(50, 30, 20), "concentration", "entity=payee", "measure=awarded", "by=programme", "most=2");
		assertEquals(2, Asked.table(result).rowCount());
		assertEquals(yen(50), second(result, 1).value(0, 2));
		assertEquals(2, second(result, 1).rowCount());
		assertEquals(new BigDecimal("0.800000"), second(result, 1).value(1, 4));
	}

	private static Map<String, Long> balance(Sankey sankey) {
		Map<String, Long> balance = new HashMap<>();
		sankey.flows().forEach(flow -> {
			balance.merge(flow.from(), -flow.value().longValueExact(), Long::sum);
			balance.merge(flow.to(), flow.value().longValueExact(), Long::sum);
		});
		return balance;
	}

	@Test
	void flowsAreConserved() throws Exception {
		Money money = new Money();
		Programme programme = money.programme("P");
		money.line(programme, 2021, BudgetStage.INITIAL, "MEXT", 100);
		money.line(programme, 2021, BudgetStage.INITIAL, "METI", 50);
		Project project = money.project(programme, "Project");
		var award = money.award(project, 2021, "University", 90);
		money.pay(award, "University", 80);
		money.pay(award, "Company", 30);
		Programme over = money.programme("Over");
		money.line(over, 2021, BudgetStage.INITIAL, "METI", 10);
		money.pay(money.award(money.project(over, "Other"), 2021, "Institute", 25), "Institute", 25);
		Result result = Asked.of(money, "flow", "measure=initial");
		Sankey sankey = (Sankey) result.first(Chart.class).orElseThrow().description();
		Map<String, Long> balance = balance(sankey);
		sankey.nodes().stream().filter(node -> node.id().startsWith("1:") && !node.id().endsWith("-"))
				.forEach(node -> assertEquals(0, balance.get(node.id()), node.label()));
		Table table = Asked.table(result);
		List<String> rows = java.util.stream.IntStream.range(0, table.rowCount())
				.mapToObj(row -> table.value(row, 0) + ">" + table.value(row, 2) + " "
						+ ((org.mekiki.core.api.result.Money) table.value(row, 4)).amount())
				.toList();
		assertTrue(rows.contains("MEXT>P 100") && rows.contains("P>University 80") && rows.contains("P>Payee not stated 70"),
				rows::toString);
		assertTrue(rows.contains("University>Company 30") && rows.contains("University>Kept, or not stated 50"), rows::toString);
		assertTrue(rows.contains("Source not stated>Over 15") && rows.contains("Over>Institute 25"), rows::toString);
	}

	@Test
	void theFlowOfTheSampleGoesToItsFund() throws Exception {
		Result result = Asked.sample("flow");
		Sankey sankey = (Sankey) result.first(Chart.class).orElseThrow().description();
		assertEquals(5, sankey.flows().size(), () -> sankey.flows().toString());
		assertTrue(result.summary().startsWith("500,000,000,000 yen"), result::summary);
		assertFalse(result.first(Chart.class).orElseThrow().trails().isEmpty());
	}

	@Test
	void manyPayeesComeTogether() throws Exception {
		long[] amounts = new long[30];
		java.util.Arrays.setAll(amounts, i -> 100 + i);
		Result result = Asked.of(payees(amounts), "flow", "most=5");
		Sankey sankey = (Sankey) result.first(Chart.class).orElseThrow().description();
		assertTrue(sankey.nodes().stream().anyMatch(node -> node.label().equals("25 others (Payee)")), () -> sankey.nodes().toString());
	}

	@Test
	void whatListsNameAndNobodyFunds() throws Exception {
		Result sample = Asked.sample("gap");
		assertNotNull(sample.first(Table.class).orElseThrow());
		Result areas = Asked.sample("gap", "taxonomy=" + areas(), "level=2");
		assertTrue(areas.summary().contains("0 are funded"), areas::summary);
		assertTrue(Asked.findings(areas).getFirst().startsWith("Named by"), () -> Asked.findings(areas).toString());
		assertThrows(AnalysisException.class, () -> Asked.sample("gap", "against=ZW"));
	}

	private static String areas() {
		return ((org.mekiki.model.KnowledgeModel) org.mekiki.sample.SampleBuilder.create().getContents().getFirst()).getTaxonomies()
				.get(1).getId();
	}

	@Test
	void restatedBudgetsFlowOnce() throws Exception {
		Money money = new Money();
		Programme programme = money.programme("P");
		BudgetLine first = Money.vintage(money.line(programme, 2021, BudgetStage.INITIAL, "A", 100), "2022", null);
		Money.vintage(money.line(programme, 2021, BudgetStage.INITIAL, "A", 100), "2023", first);
		assertTrue(Asked.of(money, "flow", "measure=initial").summary().startsWith("100 yen"));
	}
}

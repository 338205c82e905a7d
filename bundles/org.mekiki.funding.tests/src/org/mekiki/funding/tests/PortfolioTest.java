package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.sample.SampleBuilder;

/** Where the money goes: sums that can be trusted and traced. */
class PortfolioTest {

	private static org.mekiki.core.api.result.Money yen(long amount) {
		return org.mekiki.core.api.result.Money.yen(amount);
	}

	private static Money twoYears() {
		Money money = new Money();
		Programme programme = money.programme("P");
		money.line(programme, 2021, BudgetStage.INITIAL, "MEXT", 100);
		money.line(programme, 2022, BudgetStage.INITIAL, "MEXT", 150);
		money.line(programme, 2021, BudgetStage.INITIAL, "METI", 40);
		money.line(programme, 2021, BudgetStage.CARRIED_OUT, "MEXT", -30);
		money.line(programme, 2022, BudgetStage.CARRIED_IN, "MEXT", 30);
		money.line(programme, 2022, BudgetStage.EXECUTED, "MEXT", 170);
		return money;
	}

	@Test
	void theKProgramByMinistryAndYear() throws Exception {
		Result result = Asked.sample("portfolio");
		Table table = Asked.table(result);
		String mext = "Ministry of Education, Culture, Sports, Science and Technology";
		assertEquals(yen(125_000_000_000L), Asked.cell(table, mext, "column:2021"), table::toString);
		assertEquals(yen(250_000_000_000L), Asked.cell(table, "Ministry or body not stated", "total"));
		assertEquals(new BigDecimal("0.250000"), Asked.cell(table, mext, "share"));
		Trail why = Asked.why(table, mext, "column:2021");
		assertEquals("文部科学省 1250億円", why.inputs().getFirst().sources().getFirst().quote());
		assertTrue(result.summary().startsWith("Initial and supplementary budget: 500,000,000,000 yen in all."), result::summary);
		assertEquals(result, ResultJson.read(ResultJson.write(result)));
		assertEquals(result, Asked.sample("portfolio"), "the same each time");
	}

	@Test
	void japanese() throws Exception {
		Result result = Asked.of(SampleBuilder.create(), Locale.JAPANESE, "portfolio", "rows=domain");
		assertTrue(result.summary().contains("500,000,000,000円"), result::summary);
		assertTrue(String.join("", Asked.findings(result)).contains("等分"), () -> Asked.findings(result).toString());
	}

	@Test
	void whatIsNotThereIsSaidWithWhatIs() throws Exception {
		Result result = Asked.sample("portfolio", "rows=ministry", "measure=executed");
		assertEquals(0, Asked.table(result).rowCount());
		assertTrue(Asked.findings(result).getFirst().contains("Supplementary budget 500,000,000,000 yen (measure=supplementary)"),
				() -> Asked.findings(result).toString());
	}

	@Test
	void yearOverYearSharesAndTotals() throws Exception {
		Result result = Asked.of(twoYears(), "portfolio", "measure=initial");
		Table table = Asked.table(result);
		assertEquals(yen(250), Asked.cell(table, "MEXT", "total"));
		assertEquals(new BigDecimal("0.500000"), Asked.cell(table, "MEXT", "growth"));
		assertNull(Asked.cell(table, "METI", "column:2022"), "nothing stated is not zero");
		assertNull(Asked.cell(table, "METI", "growth"));
		Table totals = (Table) result.sections().stream().filter(one -> one instanceof Table && one != table).findFirst().orElseThrow();
		assertEquals(yen(140), Asked.cell(totals, "2021", "total"));
		Table byYear = Asked.table(Asked.of(twoYears(), "portfolio", "measure=initial", "rows=year", "columns=none"));
		assertEquals(new BigDecimal("0.071429"), Asked.cell(byYear, "2022", "growth"));
		assertEquals(yen(150), Asked.cell(Asked.table(Asked.of(twoYears(), "portfolio", "measure=initial", "years=2022")), "MEXT", "total"));
	}

	@Test
	void onlyWhatIsAskedFor() throws Exception {
		Table one = Asked.table(Asked.of(twoYears(), "portfolio", "measure=initial", "only=ministry=meti"));
		assertEquals(1, one.rowCount());
		assertEquals(yen(40), Asked.cell(one, "METI", "total"));
		Table some = Asked.table(Asked.of(twoYears(), "portfolio", "measure=initial", "only=year=2022", "only=year=2021", "only=ministry=MEXT"));
		assertEquals(1, some.rowCount());
		assertEquals(yen(250), Asked.cell(some, "MEXT", "total"));
		Table unstated = Asked.table(Asked.sample("portfolio", "only=ministry="));
		assertEquals(1, unstated.rowCount());
		assertEquals(yen(250_000_000_000L), Asked.cell(unstated, "Ministry or body not stated", "total"));
	}

	@Test
	void conditionsThatMeanNothingAreNamed() {
		for (String condition : List.of("ministry", "colour=red", "=x")) {
			String message = assertThrows(AnalysisException.class, () -> Asked.of(twoYears(), "portfolio", "only=" + condition)).getMessage();
			assertTrue(message.contains(condition) && message.contains("ministry, "), message);
		}
		String message = assertThrows(AnalysisException.class, () -> Asked.of(twoYears(), "portfolio", "measure=initial", "only=ministry=MOD"))
				.getMessage();
		assertTrue(message.contains("MOD"), message);
	}

	@Test
	void whatIsCarriedOverIsInTwoYears() throws Exception {
		Result result = Asked.of(twoYears(), "portfolio", "measure=budget");
		assertEquals(yen(70), Asked.cell(Asked.table(result), "MEXT", "column:2021"));
		assertEquals(yen(180), Asked.cell(Asked.table(result), "MEXT", "column:2022"));
		assertTrue(Asked.findings(result).stream().anyMatch(finding -> finding.contains("measure=appropriated")));
		assertFalse(Asked.findings(Asked.of(twoYears(), "portfolio", "measure=initial")).stream()
				.anyMatch(finding -> finding.contains("measure=appropriated")));
	}

	@Test
	void stagesStandSideBySideWithoutATotal() throws Exception {
		Table table = Asked.table(Asked.of(twoYears(), "portfolio", "columns=measures"));
		assertEquals(List.of("row", "initial", "carried_in", "carried_out", "budget", "executed"),
				table.columns().stream().map(column -> column.id()).toList());
		assertEquals(yen(170), Asked.cell(table, "MEXT", "executed"));
		assertEquals(yen(250), Asked.cell(table, "MEXT", "initial"));
		assertNull(Asked.cell(table, "METI", "executed"));
	}

	@Test
	void currenciesAreNeverMixed() throws Exception {
		AnalysisException refused = assertThrows(AnalysisException.class,
				() -> Asked.sample("portfolio", "measure=other", "currency=JPY", "currency=CNY"));
		assertTrue(refused.getMessage().contains("JPY, CNY do not add up"), refused::getMessage);
		Result yen = Asked.sample("portfolio", "measure=other");
		assertTrue(Asked.findings(yen).stream().anyMatch(finding -> finding.contains("currency=CNY")), () -> Asked.findings(yen).toString());
		Result yuan = Asked.sample("portfolio", "measure=other", "currency=cny", "rows=programme");
		assertTrue(yuan.summary().contains("CNY 50,000,000.00"), yuan::summary);
	}

	@Test
	void manyRowsComeTogetherAndNothingIsLost() throws Exception {
		Money money = new Money();
		Programme programme = money.programme("P");
		for (int i = 0; i < 30; i++) {
			money.line(programme, 2021, BudgetStage.INITIAL, "Body " + i, 100 + i);
		}
		Result result = Asked.of(money, "portfolio", "measure=initial", "most=3", "columns=none");
		Table table = Asked.table(result);
		assertEquals(4, table.rowCount());
		assertEquals("Body 29", table.value(0, 0));
		assertEquals(yen(27 * 100 + 26 * 27 / 2), Asked.cell(table, "27 others", "total"));
		assertEquals(27, Asked.why(table, "27 others", "total").inputs().size());
		assertTrue(result.first(Chart.class).isPresent());
	}

	@Test
	void aVintageThatIsNotThere() {
		assertThrows(AnalysisException.class, () -> Asked.sample("portfolio", "vintage=2020"));
	}
}

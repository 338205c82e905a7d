package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;

/** Money of programme reviews that is kept as rows: as exact, counted once and traced as that of objects. */
class ReviewMoneyTest {

	private static final long OKU = 100_000_000L;

	@TempDir
	Path folder;
	private FundingBase base;

	@BeforeEach
	void open() throws Exception {
		base = FundingBase.create(folder.resolve("base"));
	}

	@AfterEach
	void close() {
		base.close();
	}

	private void read(String... only) throws Exception {
		for (String name : List.of("programmes", "budgets", "payees")) {
			try (InputStream in = ReviewMoneyTest.class.getResourceAsStream("reviews/" + name + ".csv")) {
				Files.copy(in, folder.resolve(name + ".csv"));
			}
		}
		base.read("org.mekiki.funding.reviews", folder.resolve("programmes.csv"),
				only.length == 0 ? Map.of() : Map.of("only", List.of(only)), null).apply(base.session);
		base.session.save("tests", "reviews", null);
	}

	private Result ask(String id, Map<String, List<String>> values) throws Exception {
		return new AnalysisRunner(base.session.access(), Locale.ENGLISH, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.funding." + id), values, null).result();
	}

	private Result executed() throws Exception {
		return ask("portfolio", Map.of("rows", List.of("ministry"), "measure", List.of("executed")));
	}

	private static void isHalfATrillion(Result result) {
		Table table = Asked.table(result);
		for (String ministry : List.of("文部科学省", "経済産業省")) {
			assertEquals(Money.yen(1250 * OKU), Asked.cell(table, ministry, "column:2021"), table::toString);
			assertEquals(Money.yen(1250 * OKU), Asked.cell(table, ministry, "column:2022"));
		}
		assertTrue(result.summary().startsWith("Executed: 500,000,000,000 yen in all."), result::summary);
	}

	@Test
	void rowsAreCountedOnceAndLeadToTheirCells() throws Exception {
		read();
		Result result = executed();
		isHalfATrillion(result);
		Trail why = Asked.why(Asked.table(result), "文部科学省", "column:2021");
		String places = why.inputs().stream().flatMap(input -> input.sources().stream()).map(source -> source.locator()).toList().toString();
		assertTrue(places.contains("執行額"), places);
	}

	@Test
	void rowsThatAreObjectsAsWellAreNotCountedTwice() throws Exception {
		read("経済安全保障重要技術育成プログラム");
		isHalfATrillion(executed());
	}

	@Test
	void asTheFirstSheetsStatedIt() throws Exception {
		read();
		Result result = ask("portfolio", Map.of("measure", List.of("executed"), "vintage", List.of("2022")));
		assertTrue(result.summary().startsWith("Executed: 250,000,000,000 yen in all."), result::summary);
	}

	@Test
	void payeesAndTheWayOfTheMoney() throws Exception {
		read();
		Table payees = Asked.table(ask("portfolio", Map.of("rows", List.of("payee"), "measure", List.of("paid"))));
		assertEquals(Money.yen(1375 * OKU), Asked.cell(payees, "国立研究開発法人科学技術振興機構", "total"), "with the slip of the source");
		Result flow = ask("flow", Map.of("measure", List.of("executed")));
		Sankey sankey = (Sankey) flow.first(Chart.class).orElseThrow().description();
		assertTrue(sankey.nodes().stream().anyMatch(node -> node.label().equals("Payee not stated")), () -> sankey.nodes().toString());
		assertTrue(flow.summary().contains("112,500,000,000 yen"), flow::summary);
	}
}

package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

	private static final String SHEETS = "公開年度,府省庁,事業番号,事業名,開始年度,終了年度,担当部局庁,担当課室,会計区分,実施方法,主要施策,sheet\n"
			+ "2023,文部科学省,2023-文科-22-0001,甲事業,2021,2025,局,課,一般会計,補助,,S1\n"
			+ "2023,文部科学省,2023-文科-22-0002,乙事業,2021,2025,局,課,一般会計,補助,,S2\n";
	private static final String SPENT = "sheet,年度,当初予算,補正予算,前年度から繰越し,翌年度へ繰越し,予備費等,予算計,執行額,要求額\n"
			+ "S1,2022,100,,,,,100,100,\nS2,2022,100,,,,,100,100,\n";
	private static final String CHAIN = "sheet,年度,グループ,番号,支出先名,法人番号,業務概要,支出額\n" // the chain of S1, side by side in S2
			+ "S1,2022,A,1,子機構,,研究,100\nS1,2022,B,1,丑大学,,研究,60\nS1,2022,B,2,寅株式会社,,試作,30\n"
			+ "S1,2022,C,1,卯株式会社,,部品,40\nS1,2022,D,1,辰株式会社,,部品,50\n"
			+ "S2,2022,A,1,子機構,,研究,60\nS2,2022,B,1,巳大学,,研究,40\n";

	private void readChain() throws Exception {
		Files.writeString(folder.resolve("programmes.csv"), SHEETS);
		Files.writeString(folder.resolve("budgets.csv"), SPENT);
		Files.writeString(folder.resolve("payees.csv"), CHAIN);
		base.read("org.mekiki.funding.reviews", folder.resolve("programmes.csv"), Map.of(), null).apply(base.session);
		base.session.save("tests", "reviews", null);
	}

	@Test
	void blocksSayWhoPassedItOnWhereNothingElseIsPossible() throws Exception {
		readChain();
		Table payers = Asked.table(ask("portfolio", Map.of("rows", List.of("payer"), "columns", List.of("block"), "measure", List.of("passed_on"))));
		assertEquals(Money.yen(90_000_000), Asked.cell(payers, "子機構", "total"), payers::toString);
		assertEquals(Money.yen(40_000_000), Asked.cell(payers, "Several of block B: 甲事業", "total"), "it got 90 and may have paid 40");
		assertEquals(Money.yen(90_000_000), Asked.cell(payers, "Passed on by not stated", "total"),
				"50 is more than block C got, and in the other sheet the ministry may have paid both blocks");
	}

	@Test
	void theWayGoesOnToThosePaidByPayeesAndNothingGetsLost() throws Exception {
		readChain();
		Result flow = ask("flow", Map.of("measure", List.of("executed")));
		Sankey sankey = (Sankey) flow.first(Chart.class).orElseThrow().description();
		Map<String, String> labels = new HashMap<>();
		sankey.nodes().forEach(node -> labels.put(node.id(), node.label()));
		Map<String, Long> flows = new TreeMap<>();
		Map<String, Long> balance = new HashMap<>();
		sankey.flows().forEach(each -> {
			flows.merge(labels.get(each.from()) + " > " + labels.get(each.to()), each.value().longValueExact() / 1_000_000, Long::sum);
			balance.merge(each.from(), -each.value().longValueExact(), Long::sum);
			balance.merge(each.to(), each.value().longValueExact(), Long::sum);
		});
		assertEquals(160, flows.get("甲事業 > 子機構") + flows.get("乙事業 > 子機構"), flows::toString);
		assertEquals(90, flows.get("子機構 > Several of block B: 甲事業"), flows::toString);
		assertEquals(40, flows.get("Several of block B: 甲事業 > 卯株式会社"), flows::toString);
		assertEquals(50, flows.get("Several of block B: 甲事業 > Kept, or not stated"), flows::toString);
		assertEquals(50, flows.get("Payer not stated > 辰株式会社"), flows::toString);
		assertEquals(40, flows.get("Payer not stated > 巳大学"), flows::toString);
		sankey.nodes().forEach(node -> {
			boolean begins = sankey.flows().stream().noneMatch(each -> each.to().equals(node.id()));
			boolean ends = sankey.flows().stream().noneMatch(each -> each.from().equals(node.id()));
			assertTrue(begins || ends || balance.get(node.id()) == 0, () -> node.label() + ": " + flows);
			assertTrue(!begins || node.id().startsWith("0:") || node.label().equals("Payer not stated"), node::label);
		});
		Table table = Asked.table(flow);
		assertTrue(table.trail(row(table, "Several of block B: 甲事業", "卯株式会社"), table.columns().size() - 1).inputs().size() == 1, table::toString);
	}

	private static int row(Table table, String from, String to) {
		for (int row = 0; row < table.rowCount(); row++) {
			if (from.equals(table.value(row, 0)) && to.equals(table.value(row, 2))) {
				return row;
			}
		}
		throw new AssertionError(table);
	}
}

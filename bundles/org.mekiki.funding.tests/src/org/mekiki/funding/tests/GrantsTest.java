package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.funding.api.FundingTables;

/** Awards and payments of any table: rows beside the model, exact, with their cells. */
class GrantsTest {

	private static final String AWARDS = """
			事業名,年度,府省庁,採択機関,法人番号,課題名,採択額（百万円）
			架空育成事業,2023,架空省,㈱架空研究所,7000012050002,量子,120.5
			架空育成事業,2023,架空省,株式会社架空研究所,,海洋,30
			架空育成事業,2024,架空省,架空大学,,宇宙,0.000001
			""";

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

	private ImportPreview read(String name, String table, String mapping) throws Exception {
		Path file = Files.writeString(folder.resolve(name), table);
		Map<String, List<String>> values = mapping == null ? Map.of()
				: Map.of("mapping", List.of(Files.writeString(folder.resolve("m.json"), mapping).toString()));
		return base.read("org.mekiki.funding.table", file, values, null);
	}

	private Table payees(String measure) throws Exception {
		return Asked.table(new AnalysisRunner(base.session.access(), Locale.ENGLISH, "ja")
				.run(AnalysisDescriptor.find("org.mekiki.funding.portfolio"),
						Map.of("rows", List.of("payee"), "measure", List.of(measure)), null)
				.result());
	}

	@Test
	void awardsOfAnyTableAreRowsThatAddUp() throws Exception {
		ImportPreview preview = read("awards.csv", AWARDS, null);
		assertEquals(0, preview.count(Kind.REFUSED), () -> preview.entries().toString());
		preview.apply(base.session);
		base.session.save("tests", "awards", null);
		assertEquals(1, base.session.model().getProgrammes().size());
		assertEquals(Long.valueOf(3), FundingTables.of(base.session.model(), FundingTables.GRANTS).getFirst().getRowCount());
		Table table = payees("awarded");
		assertEquals(Money.yen(120_500_000), Asked.cell(table, "㈱架空研究所", "total"), table::toString);
		assertEquals(Money.yen(1), Asked.cell(table, "架空大学", "total"), table::toString);
		String places = Asked.why(table, "架空大学", "total").inputs().toString();
		assertTrue(places.contains("4:採択額（百万円）"), places);
	}

	@Test
	void readingTwiceChangesNothingAndACancelLeavesNoRows() throws Exception {
		read("awards.csv", AWARDS, null).apply(base.session);
		base.session.save("tests", "awards", null);
		ImportPreview again = read("awards.csv", AWARDS, null);
		assertEquals(0, again.count(Kind.NEW) + again.count(Kind.CHANGED), () -> again.entries().toString());
		again.discard();
		int tables = base.tables();
		read("awards.csv", AWARDS.replace("30", "31"), null).discard();
		assertEquals(tables, base.tables());
	}

	@Test
	void theMappingIsKnownForTheNextFileOfTheSameShape() throws Exception {
		String table = "scheme,who,usd\nAlpha,Beta Inc.,5.25\n";
		read("one.csv", table, """
				{"format": "mekiki-funding-mapping", "version": 1, "programme": "scheme", "year": 2024, "unit": "USD",
				 "payee": "who", "amounts": [{"column": "usd", "stage": "paid"}]}
				""").apply(base.session);
		ImportPreview next = read("two.csv", table.replace("5.25", "4.75").replace("Beta", "Gamma"), null);
		assertEquals(0, next.count(Kind.REFUSED), () -> next.entries().toString());
		next.apply(base.session);
		base.session.save("tests", "two", null);
		assertEquals(2, FundingTables.of(base.session.model(), FundingTables.GRANTS).size());
		Table table2 = payees("paid");
		assertEquals(new Money(525, "USD"), Asked.cell(table2, "Beta Inc.", "total"), table2::toString);
		assertEquals(new Money(475, "USD"), Asked.cell(table2, "Gamma Inc.", "total"), table2::toString);
	}
}

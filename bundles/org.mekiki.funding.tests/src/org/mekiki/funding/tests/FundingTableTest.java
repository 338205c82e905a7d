package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.core.api.result.Money;
import org.mekiki.funding.internal.money.Vintages;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.KnowledgeBase;

/** Budgets from tables: exact, with their cells, never twice. */
class FundingTableTest {

	/** As two yearly sheets of two ministries tell it; the later one tells the first year again. */
	private static final String SHEETS = """
			公開年度,府省庁,事業名,年度,当初予算（百万円）,補正予算（百万円）,執行額（百万円）
			2022,文部科学省,育成プログラム,2021,0,125000,125000
			2022,経済産業省,育成プログラム,2021,0,125000,125000
			2022,文部科学省,育成プログラム,2022,0,0,
			2022,経済産業省,育成プログラム,2022,0,0,
			2023,文部科学省,育成プログラム,2021,0,125000,125000
			2023,経済産業省,育成プログラム,2021,0,125000,125000
			2023,文部科学省,育成プログラム,2022,0,125000,125000
			2023,経済産業省,育成プログラム,2022,0,125000,125000
			""";

	@TempDir
	Path folder;

	private KnowledgeModel model;
	private EditingSession session;

	@BeforeEach
	void open() {
		ModelResource resource = new ModelResource(URI.createURI("mekiki:test"));
		model = ModelFactory.eINSTANCE.createKnowledgeModel();
		model.setId(UUID.randomUUID().toString());
		resource.getContents().add(model);
		Map<String, Object> answers = Map.of("resource", resource, "model", model, "readOnly", Boolean.FALSE);
		KnowledgeBase base = (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class },
				(proxy, method, arguments) -> method.getReturnType() == void.class ? null : answers.get(method.getName()));
		session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private ImportPreview read(String table, String mapping) throws Exception {
		Path file = Files.writeString(folder.resolve("budget.csv"), table);
		Map<String, List<String>> values = mapping == null ? Map.of()
				: Map.of("mapping", List.of(Files.writeString(folder.resolve("m.json"), mapping).toString()));
		ImporterDescriptor importer = ImporterDescriptor
				.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.funding.table").orElseThrow());
		return new Importing(session.access(), Locale.ENGLISH, "ja").read(importer, file, values, null);
	}

	private List<BudgetLine> lines() {
		return model.getProgrammes().stream().flatMap(programme -> programme.getBudgetLines().stream()).toList();
	}

	private static String refused(ImportPreview preview) {
		return String.join("\n", preview.entries().stream().filter(entry -> entry.kind() == Kind.REFUSED)
				.map(entry -> entry.place() + " " + entry.message()).toList());
	}

	@Test
	void whatTwoSheetsTellIsCountedOnce() throws Exception {
		ImportPreview preview = read(SHEETS, null);
		assertEquals("", refused(preview));
		preview.apply(session);
		assertEquals(1, model.getProgrammes().size());
		assertEquals(2, model.getOrganisations().size());
		assertEquals(Money.yen(500_000_000_000L), BudgetTotal.of(lines(), BudgetStage.SUPPLEMENTARY));
		assertEquals(Money.yen(500_000_000_000L), BudgetTotal.of(lines(), BudgetStage.EXECUTED));
		long added = lines().stream().filter(line -> line.getStage() == BudgetStage.SUPPLEMENTARY)
				.mapToLong(line -> line.getAmount().longValue()).sum();
		assertEquals(750_000_000_000L, added, "without the guard the first year counts twice");
		BudgetLine restated = lines().stream().filter(line -> line.getRestates() != null).findFirst().orElseThrow();
		assertEquals("2023 2022", Vintages.of(restated) + ' ' + Vintages.of(restated.getRestates()));
	}

	@Test
	void readingTwiceChangesNothing() throws Exception {
		read(SHEETS, null).apply(session);
		ImportPreview again = read(SHEETS, null);
		assertEquals(0, again.count(Kind.NEW));
		assertEquals(0, again.count(Kind.CHANGED), () -> again.entries().stream().filter(entry -> entry.kind() == Kind.CHANGED).toList().toString());
	}

	@Test
	void everyAmountCitesItsCell() throws Exception {
		read(SHEETS, null).apply(session);
		BudgetLine line = lines().stream().filter(one -> one.getStage() == BudgetStage.SUPPLEMENTARY).findFirst().orElseThrow();
		assertEquals(1, line.getCitations().size());
		String locator = line.getCitations().get(0).getLocator();
		assertTrue(locator.contains("2") && locator.contains("補正予算（百万円）"), locator);
		assertNotNull(line.getCitations().get(0).getSource());
		assertEquals("125000 百万円", line.getPrinted());
	}

	@Test
	void aMappingSaysWhatTheFileDoesNot() throws Exception {
		ImportPreview preview = read("name;sum\nAlpha;1.234,56\nBeta;0,5\n", """
				{"format": "mekiki-funding-mapping", "version": 1, "programme": "name", "year": 2024, "unit": "EUR",
				 "amounts": [{"column": "sum", "stage": "initial"}]}
				""");
		preview.apply(session);
		assertEquals(new Money(123_506L, "EUR"), BudgetTotal.of(lines(), BudgetStage.INITIAL));
	}

	@Test
	void withoutUnitNothingIsRead() {
		ImportException refusal = assertThrows(ImportException.class, () -> read("事業名,年度,当初予算\nA,2021,5\n", null));
		assertTrue(refusal.getMessage().contains("当初予算"), refusal.getMessage());
	}

	@Test
	void whatCannotBeReadExactlyIsRefusedWithItsCell() throws Exception {
		ImportPreview preview = read("""
				事業名,年度,当初予算（百万円）
				A,2021,100
				B,2021,0.0000001
				C,2021,about a hundred
				,2021,7
				D,later,7
				E,2021,3
				F,2021,3
				G,2021,4
				A,2021,101
				合計,2021,500
				""", null);
		String refused = refused(preview);
		assertTrue(refused.contains("budget.csv:3:当初予算（百万円） \u201c0.0000001\u201d is no whole number"), refused);
		assertTrue(refused.contains("budget.csv:4:当初予算（百万円） \u201cabout a hundred\u201d is not read: not-a-number"), refused);
		assertTrue(refused.contains("budget.csv:5:事業名 No programme"), refused);
		assertTrue(refused.contains("budget.csv:6:年度 No fiscal year"), refused);
		assertTrue(refused.contains("budget.csv:10:当初予算（百万円） The same programme"), refused);
		assertTrue(refused.contains("budget.csv:11 A row of totals"), refused);
		assertEquals(6, preview.count(Kind.REFUSED), refused);
		assertEquals(0, lines().size());
	}

	@Test
	void aMappingThatIsWrongIsRefused() {
		String table = "name,fy,sum (JPY)\nA,2021,5\n";
		for (String wrong : List.of("{", "[]", "{\"programme\":\"name\",\"year\":2021,\"amounts\":[{\"column\":\"sum (JPY)\",\"stage\":\"all\"}]}",
				"{\"programme\":\"name\",\"year\":2021,\"amounts\":[{\"column\":\"nowhere\",\"stage\":\"initial\"}]}",
				"{\"programme\":\"name\",\"year\":2021,\"unit\":\"百万円\",\"amounts\":[{\"column\":\"sum (JPY)\",\"stage\":\"initial\"}]}",
				"{\"programme\":\"name\",\"years\":2021,\"amounts\":[]}", "{\"programme\":\"name\",\"amounts\":[{\"column\":\"sum (JPY)\",\"stage\":\"initial\"}]}")) {
			assertThrows(ImportException.class, () -> read(table, wrong), wrong);
		}
	}

	@Test
	void currenciesNeverAddUp() throws Exception {
		read("programme,fiscal year,initial (JPY),executed (USD)\nA,2021,5,6\n", null).apply(session);
		BudgetLine yen = line(5, "JPY");
		BudgetLine dollars = line(6, "USD");
		assertThrows(IllegalArgumentException.class, () -> BudgetTotal.of(List.of(yen, dollars), BudgetStage.INITIAL));
		assertEquals(new Money(5, "JPY"), BudgetTotal.of(lines(), BudgetStage.INITIAL));
		assertEquals(new Money(600, "USD"), BudgetTotal.of(lines(), BudgetStage.EXECUTED));
		assertNull(BudgetTotal.of(lines(), BudgetStage.REQUESTED));
	}

	private static BudgetLine line(long amount, String currency) {
		BudgetLine line = FundingFactory.eINSTANCE.createBudgetLine();
		line.setStage(BudgetStage.INITIAL);
		line.setAmount(Long.valueOf(amount));
		line.setCurrency(currency);
		return line;
	}
}

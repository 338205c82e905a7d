package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportInquiry;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.funding.BudgetLine;

/** The mapping of a table as a form: what is found, what people change, and the sums that follow. */
class MappingFormTest {

	private static final String IMPORTER = "org.mekiki.funding.table";

	private static final String GERMAN = "Bericht 2024;;\nVorhaben;Jahr;Summe\nX;2023;1.234\nY;2024;2.500\n";

	@TempDir
	Path folder;

	private FundingBase base;
	private ImportInquiry inquiry;

	@BeforeEach
	void open() throws Exception {
		base = FundingBase.create(folder.resolve("base"));
	}

	@AfterEach
	void close() {
		base.close();
	}

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("table.csv"), text, Charset.forName("UTF-8"));
	}

	private ImportForm ask(Path file, String... answers) throws Exception {
		ImporterDescriptor importer = ImporterDescriptor.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, IMPORTER).orElseThrow());
		assertTrue(importer.asks());
		inquiry = inquiry == null ? new Importing(base.session.access(), Locale.ENGLISH, "en").inquire(importer, file, Map.of()) : inquiry;
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < answers.length; i += 2) {
			given.put(answers[i], answers[i + 1]);
		}
		return inquiry.ask(given, null);
	}

	private static Field field(ImportForm form, String id) {
		return java.util.stream.Stream.concat(form.fields().stream(), form.parts().lines().stream().flatMap(List::stream))
				.filter(field -> field.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
	}

	private static String roles(ImportForm form) {
		return form.parts().lines().stream().map(line -> line.get(0).value() + '=' + line.get(2).value())
				.collect(Collectors.joining(" "));
	}

	@Test
	void whatIsFoundIsShownWithExactSums() throws Exception {
		ImportForm form = ask(file("""
				令和5年度予算,,,
				府省庁,事業名,年度,当初予算額（百万円）
				文科省,A,令和3年度,"125,000"
				経産省,B,令和3年度,△300
				合計,,,"124,700"
				"""));
		assertEquals("", form.problem());
		assertEquals("府省庁=body 事業名=programme 年度=fiscalYear 当初予算額（百万円）=amount.initial", roles(form));
		assertEquals("2", field(form, "header").value());
		assertEquals("budgets", field(form, "kind").value());
		assertTrue(form.sentence().contains("Initial budget: 124,700,000,000 JPY in 2 cells."), form.sentence());
		assertTrue(form.sentence().contains("One cell or row is refused"), form.sentence());
		assertEquals(List.of("3", "A", "2021", "文科省", "Initial budget", "125,000", "125,000,000,000 JPY"),
				form.sample().lines().getFirst().stream().map(Field::text).toList());
		assertEquals(Map.of(), form.values(), "what nobody changes is found again when the file is read");
	}

	@Test
	void whatIsMissingIsAskedForAndFollows() throws Exception {
		Path file = file(GERMAN);
		ImportForm form = ask(file);
		assertEquals("No column is found for: Programme. Choose it, or name it in a mapping.", form.problem());
		String[] answers = { "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.initial" };
		form = ask(file, answers);
		assertTrue(form.problem().contains("Summe"), form.problem());
		form = ask(file, "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.initial", "unit:3", "EUR");
		assertEquals("", form.problem());
		assertTrue(form.sentence().contains("2 cells or rows are refused"), "1.234 may be one or a thousand: " + form.sentence());
		form = ask(file, "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.initial", "unit:3", "EUR", "mark", ",");
		assertTrue(form.sentence().contains("Initial budget: 3,734.00 EUR in 2 cells."), form.sentence());
		form = ask(file, "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.initial", "unit:3", "EUR thousand", "mark", ".");
		assertTrue(form.sentence().contains("Initial budget: 3,734.00 EUR in 2 cells."), form.sentence());
		form = ask(file, "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.initial", "unit:3", "EUR", "mark", ".");
		assertTrue(form.sentence().contains("Initial budget: 3.73 EUR in 2 cells.") || form.sentence().contains("refused"), form.sentence());
	}

	@Test
	void whatWasChosenIsImportedAndRememberedForFilesOfTheSameColumns() throws Exception {
		Path file = file(GERMAN);
		ImportForm form = ask(file, "role:1", "programme", "role:2", "fiscalYear", "role:3", "amount.executed", "unit:3", "EUR", "mark", ",");
		ImportPreview preview = base.read(IMPORTER, file, form.values(), null);
		assertEquals(0, preview.count(Kind.REFUSED), () -> preview.entries().toString());
		preview.apply(base.session);
		BudgetLine line = base.session.model().getProgrammes().getFirst().getBudgetLines().getFirst();
		assertEquals("EXECUTED 123400 EUR 2023", line.getStage().name() + ' ' + line.getAmount() + ' ' + line.getCurrency() + ' ' + line.getFiscalYear());
		inquiry = null;
		Path later = Files.writeString(folder.resolve("later.csv"), "Bericht 2025;;\nVorhaben;Jahr;Summe\nZ;2025;7.000\nX;2025;1.500\n");
		ImportForm known = ask(later);
		assertEquals("", known.problem());
		assertTrue(known.sentence().contains("Executed: 8,500.00 EUR in 2 cells."), known.sentence());
		assertEquals(0, base.read(IMPORTER, later, known.values(), null).count(Kind.REFUSED));
	}

	@Test
	void theHeaderTheKindOfRowsAndTheYearCanBeChanged() throws Exception {
		Path file = file("x,y\nprogramme,recipient,paid (USD)\nA,Lab,\"1,200.50\"\nA,Office,99.5\n");
		ImportForm form = ask(file, "header", "2", "kind", "payees");
		assertEquals("programme=programme recipient=payee paid (USD)=amount.paid", roles(form));
		assertTrue(form.problem().contains("Fiscal year"), form.problem());
		assertEquals("“no” is no fiscal year.", ask(file, "header", "2", "kind", "payees", "year", "no").problem());
		form = ask(file, "header", "2", "kind", "payees", "year", "2024");
		assertEquals("", form.problem());
		assertTrue(form.sentence().contains("Paid: 1,300.00 USD in 2 cells."), form.sentence());
		assertEquals(0, base.read(IMPORTER, file, form.values(), null).count(Kind.REFUSED));
		form = ask(file, "header", "77");
		assertTrue(form.problem().startsWith("Line 77 cannot be the header"), form.problem());
		assertEquals("77", field(form, "header").value());
		assertTrue(ask(file, "header", "?").problem().contains("names no lines of a header"));
	}

	@Test
	void whatOneColumnCanBeOnlyGoesToTheLatest() throws Exception {
		Path file = file("programme,scheme,fiscal year,executed (JPY)\nA,B,2024,5\n");
		assertEquals("programme=programme scheme= fiscal year=fiscalYear executed (JPY)=amount.executed", roles(ask(file)));
		assertEquals("programme= scheme=programme fiscal year=fiscalYear executed (JPY)=amount.executed",
				roles(ask(file, "role:2", "programme")));
		assertEquals("programme=programme scheme= fiscal year=fiscalYear executed (JPY)=amount.executed",
				roles(ask(file, "role:2", "programme", "role:1", "programme")));
	}

	@Test
	void aTypeThatIsChosenIsRead() throws Exception {
		Path file = file("programme,fiscal year,executed (JPY),id\nA,2024,5,0012\nB,2024,7,0034\n");
		assertEquals("", field(ask(file), "type:4").value());
		ImportForm form = ask(file, "type:4", "integer", "unit:4", "JPY thousand", "role:4", "amount.requested");
		assertEquals("", form.problem());
		assertTrue(form.sentence().contains("Requested: 46,000 JPY in 2 cells."), form.sentence());
		assertTrue(ask(file, "unit:3", "fish").problem().contains("fish"));
	}
}

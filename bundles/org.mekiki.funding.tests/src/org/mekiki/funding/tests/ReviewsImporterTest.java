package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.result.Money;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.funding.api.FactRows;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.model.Dataset;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;

/** Programme reviews: the real sheets of one programme, and what is wrong in files of this kind. */
class ReviewsImporterTest {

	private static final String PROGRAMMES = "公開年度,府省庁,事業番号,事業名,開始年度,終了年度,担当部局庁,担当課室,会計区分,実施方法,主要施策,sheet\n";
	private static final String BUDGETS = "sheet,年度,当初予算,補正予算,前年度から繰越し,翌年度へ繰越し,予備費等,予算計,執行額,要求額\n";
	private static final String PAYEES = "sheet,年度,グループ,番号,支出先名,法人番号,業務概要,支出額\n";

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

	/** Copies the real rows. */
	private Path real() throws Exception {
		for (String name : List.of("programmes", "budgets", "payees")) {
			try (InputStream in = ReviewsImporterTest.class.getResourceAsStream("reviews/" + name + ".csv")) {
				Files.copy(in, folder.resolve(name + ".csv"));
			}
		}
		return folder.resolve("programmes.csv");
	}

	private Path made(String programmes, String budgets, String payees) throws Exception {
		Files.writeString(folder.resolve("programmes.csv"), PROGRAMMES + programmes);
		Files.writeString(folder.resolve("budgets.csv"), BUDGETS + budgets);
		return Files.writeString(folder.resolve("payees.csv"), PAYEES + payees);
	}

	private ImportPreview read(Path file, String... only) throws Exception {
		return base.read("org.mekiki.funding.reviews", file, only.length == 0 ? Map.of() : Map.of("only", List.of(only)), null);
	}

	private List<String> rows(RowSchema schema, String... columns) throws Exception {
		Dataset dataset = FundingTables.of(base.session.model(), schema).get(0);
		List<String> rows = new ArrayList<>();
		base.session.access().rows().read(RowQuery.all(dataset.getId(), columns), row -> {
			StringBuilder text = new StringBuilder().append(row.line());
			for (int i = 0; i < columns.length; i++) {
				text.append('|').append(switch (schema.columns().get(schema.index(columns[i])).type()) {
				case TEXT -> row.text(i);
				case LONG -> row.isNull(i) ? null : Long.valueOf(row.number(i));
				case DATE -> row.date(i);
				case BOOLEAN -> Boolean.valueOf(row.flag(i));
				});
			}
			rows.add(text.toString());
			return true;
		}, null);
		return rows;
	}

	private long sum(String stage, boolean guarded) throws Exception {
		long sum = 0;
		for (String row : rows(FundingTables.BUDGETS, "stage", "superseded", "amount")) {
			String[] cells = row.split("\\|");
			if (cells[1].equals(stage) && !(guarded && cells[2].equals("true"))) {
				sum += Long.parseLong(cells[3]);
			}
		}
		return sum;
	}

	@Test
	void theKeyProgrammeIsCountedOnceOverTheTwoSheetYears() throws Exception {
		ImportPreview preview = read(real(), "経済安全保障重要技術育成プログラム");
		assertEquals(0, preview.count(Kind.REFUSED));
		preview.apply(base.session);
		assertEquals(500_000_000_000L, sum("SUPPLEMENTARY", true));
		assertEquals(500_000_000_000L, sum("EXECUTED", true));
		assertEquals(750_000_000_000L, sum("SUPPLEMENTARY", false), "without the guard one year counts twice");
		assertEquals(3, base.session.model().getProgrammes().size(), "two ministries, and the reinforcement");
		List<BudgetLine> lines = base.session.model().getProgrammes().stream()
				.filter(programme -> Labels.text(programme, "ja").equals("経済安全保障重要技術育成プログラム"))
				.flatMap(programme -> programme.getBudgetLines().stream()).toList();
		assertEquals(Money.yen(500_000_000_000L), BudgetTotal.of(lines, BudgetStage.SUPPLEMENTARY));
		assertEquals(Money.yen(500_000_000_000L), BudgetTotal.of(lines, BudgetStage.EXECUTED));
		Set<String> years = new TreeSet<>();
		BudgetTotal.counted(lines, BudgetStage.EXECUTED).stream().filter(line -> line.getAmount().longValue() > 0)
				.forEach(line -> years.add(line.getFiscalYear() + " " + Labels.text(line.getBody(), "ja") + " " + line.getAmount()));
		assertEquals(Set.of("2021 文部科学省 125000000000", "2021 経済産業省 125000000000", "2022 文部科学省 125000000000",
				"2022 経済産業省 125000000000"), years);
	}

	@Test
	void fromAnyRowOneGetsToItsCell() throws Exception {
		read(real()).apply(base.session);
		List<String> payees = rows(FundingTables.PAYEES, "sheet", "block", "payee", "corporate_number", "amount");
		assertEquals("2|2022/文部科学省/2022-文科-21-0241|A|国立研究開発法人科学技術振興機構|4030005012570|12500000000", payees.get(0));
		Dataset dataset = FundingTables.of(base.session.model(), FundingTables.PAYEES).get(0);
		assertEquals("payees.csv", dataset.getCitations().get(0).getSource().getFileName());
		assertEquals("支出額", FundingTables.PAYEES.columns().get(FundingTables.PAYEES.index("amount")).source());
		assertTrue(rows(FundingTables.BUDGETS, "fiscal_year", "cell", "amount").contains("9|2021|補正予算|125000000000"),
				() -> "line 9 of the file");
		assertEquals(0, base.session.model().getProgrammes().stream().mapToInt(each -> each.getBudgetLines().size()).sum(),
				"nobody asked for objects");
	}

	@Test
	void savedRowsAreThereWhenTheBaseIsOpenedAgainAndUndoneOnesAreNot() throws Exception {
		read(real()).apply(base.session);
		base.session.undo();
		assertEquals(List.of(), base.session.model().getDatasets());
		base.session.redo();
		assertEquals(4, rows(FundingTables.PAYEES, "payee").size());
		base.session.save("tester", "", null);
		base.reopen();
		assertEquals(4, rows(FundingTables.PAYEES, "payee").size());
		assertEquals(List.of(), base.session.knowledgeBase().check(null));
		ImportPreview again = read(folder.resolve("programmes.csv"));
		assertFalse(again.changesSomething(), () -> again.entries().toString());
	}

	@Test
	void packedFilesAndAnyOfTheThreeWillDo() throws Exception {
		real();
		for (String name : List.of("programmes", "budgets", "payees")) {
			Path plain = folder.resolve(name + ".csv");
			try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".csv.gz")))) {
				Files.copy(plain, out);
			}
			Files.delete(plain);
		}
		read(folder.resolve("payees.csv.gz")).apply(base.session);
		assertEquals(4, rows(FundingTables.PAYEES, "payee").size());
		assertEquals(500_000_000_000L, sum("EXECUTED", true));
	}

	@Test
	void amountsAreExactYenAndWhatIsNotIsTold() throws Exception {
		read(made("2022,省,1,事業,2020,,,,,,,s\n", "s,2020,0.1,1.234567,-0.5,12.299999999999999,0.0000004,4e-05,２e-07,\n", "")).apply(base.session);
		assertEquals(List.of("2|INITIAL|100000|null", "2|SUPPLEMENTARY|1234567|null", "2|CARRIED_IN|-500000|null",
				"2|CARRIED_OUT|12300000|float-noise", "2|RESERVE|0|rounded", "2|TOTAL|40|null", "2|EXECUTED|0|rounded"), rows(FundingTables.BUDGETS, "stage", "amount", "flags"));
	}

	@Test
	void corporateNumbersAreCheckedRepairedOrFlagged() throws Exception {
		read(made("2022,省,1,事業,2020,,,,,,,s\n", "", """
				s,2021,A,1,good,4030005012570,,1
				s,2021,A,2,wide,４０３０００５０１２５７０,,1
				s,2021,A,3,bad,5030005012570,,1
				s,2021,A,4,without check digit,030005012570,,1
				s,2021,A,5,and without zero,30005012570,,1
				s,2021,B,1,"two
				lines","4030005012570
				2020005008480",,1
				s,2021,B,2,word,なし,,1
				""")).apply(base.session);
		assertEquals(List.of("2|4030005012570|null|null|true", "3|4030005012570|４０３０００５０１２５７０|null|true",
				"4|null|5030005012570|check-digit|true", "5|4030005012570|030005012570|digits-added|true",
				"6|4030005012570|30005012570|digits-added|true",
				"7|null|4030005012570 2020005008480|two-numbers blanks-in-name|false", "10|null|なし|not-a-number|false"),
				rows(FundingTables.PAYEES, "corporate_number", "corporate_number_printed", "flags", "direct"));
	}

	@Test
	void programmesAreMatchedByNameThenByFigures() throws Exception {
		String figures = "10,1,0,0,0,11,9,\n";
		String others = "20,2,0,0,0,22,21,\n";
		read(made("""
				2022,省,2022-1,同じ 事業,2020,,,,,,,a22
				2023,省,2023-1,同じ事業,2020,,,,,,,a23
				2022,省,2022-2,古い名前,2020,,,,,,,b22
				2023,庁,2023-2,新しい名前,2020,,,,,,,b23
				2022,省,2022-3,終わった,2020,,,,,,,c22
				2023,省,2023-4,始まった,2023,,,,,,,d23
				""", "b22,2020," + figures + "b22,2021," + others + "b23,2020," + figures + "b23,2021," + others
				+ "c22,2020,0,0,0,0,0,0,0,\nd23,2020,0,0,0,0,0,0,0,\n", "")).apply(base.session);
		List<String> names = base.session.model().getProgrammes().stream()
				.map(programme -> Labels.text(programme, "ja") + " " + programme.getNotation()).toList();
		assertEquals(List.of("同じ事業 2023-1", "新しい名前 2023-2", "終わった 2022-3", "始まった 2023-4"), names);
		assertEquals(30_000_000L, sum("INITIAL", true));
		assertTrue(rows(FundingTables.SHEETS, "sheet", "flags").contains("5|b23|matched-by-figures"),
				() -> base.session.model().getProgrammes().toString());
		Programme same = base.session.model().getProgrammes().get(0);
		assertEquals(2, same.getCitations().size(), "both sheets are cited");
	}

	@Test
	void namesakesThatFiguresDoNotTellApartAreFlagged() throws Exception {
		read(made("""
				2022,省,2022-1,調査費,2020,,,,,,,a22
				2022,省,2022-2,調査費,2020,,,,,,,b22
				2023,省,2023-1,調査費,2020,,,,,,,c23
				""", "", "")).apply(base.session);
		assertEquals(List.of("2|ambiguous-programme", "3|ambiguous-programme", "4|ambiguous-programme"),
				rows(FundingTables.SHEETS, "flags"));
	}

	@Test
	void whatIsWrongIsRefusedWithLineAndCell() throws Exception {
		ImportPreview preview = read(made("""
				2022,省,1,事業,2020,,,,,,,s
				2022,省,1,事業,2020,,,,,,,s
				,省,1,年なし,2020,,,,,,,t
				""", """
				s,2020,x,,,,,,,
				s,2020,1,,,,,,,
				none,2020,1,,,,,,,
				s,平成,1,,,,,,,
				""", "s,2021,A,1,誰か,,,1円くらい\n"));
		List<String> refused = preview.entries().stream().filter(entry -> entry.kind() == Kind.REFUSED)
				.map(entry -> entry.place().toString()).toList();
		assertEquals(List.of("programmes.csv:3:sheet", "programmes.csv:4:公開年度", "budgets.csv:2:当初予算", "budgets.csv:3:年度",
				"budgets.csv:4:sheet", "budgets.csv:5:年度", "payees.csv:2:支出額"), refused);
	}

	@Test
	void filesOfAnotherKindAndMissingOnesAreRefusedAndLeaveNothing() throws Exception {
		Path alone = Files.writeString(folder.resolve("programmes.csv"), PROGRAMMES + "2022,省,1,事業,2020,,,,,,,s\n");
		assertTrue(assertThrows(ImportException.class, () -> read(alone)).getMessage().contains("budgets"));
		Files.writeString(folder.resolve("budgets.csv"), "a,b\n1,2\n");
		assertTrue(assertThrows(ImportException.class, () -> read(alone)).getMessage().contains("sheet"));
		Path other = Files.writeString(folder.resolve("other.csv"), "a\n");
		assertThrows(ImportException.class, () -> read(other));
		Files.writeString(folder.resolve("budgets.csv"), BUDGETS + "s,2020,1,,,,,,,\n");
		Files.write(folder.resolve("payees.csv"), new byte[] { 0, 1, 2, 3, (byte) 0xff, 0, 0 });
		assertThrows(ImportException.class, () -> read(alone));
		assertEquals(0, base.tables(), "what was read before is dropped");
	}

	@Test
	void cancellingLeavesTheBaseAsItWas() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		Path file = real();
		assertThrows(OperationCanceledException.class, () -> base.read("org.mekiki.funding.reviews", file, Map.of(), monitor));
		assertEquals(0, base.tables());
		assertFalse(base.session.isDirty());
	}

	@Test
	void aTrialRunOnABaseThatIsOnlyReadCountsRowsAndWritesNone() throws Exception {
		Path file = real();
		base.reopenToRead();
		ImportPreview preview = base.read("org.mekiki.funding.reviews", file, Map.of(), null);
		assertEquals(0, preview.count(Kind.REFUSED));
		assertTrue(preview.changesSomething());
		assertEquals(0, base.tables());
	}

	@Test
	void aPreviewThatIsNotImportedIsDropped() throws Exception {
		ImportPreview preview = read(real());
		assertEquals(3, base.tables());
		preview.discard();
		assertEquals(0, base.tables());
	}

	@Test
	void newerFilesReplaceOlderOnesAndOthersAreRefused() throws Exception {
		read(made("2022,省,1,事業,2020,,,,,,,s\n", "s,2020,1,,,,,,,\n", "")).apply(base.session);
		base.session.save("tester", "", null);
		Dataset before = FundingTables.of(base.session.model(), FundingTables.BUDGETS).get(0);
		read(made("2022,省,1,事業,2020,,,,,,,s\n", "s,2020,2,,,,,,,\n", "")).apply(base.session);
		assertEquals(2_000_000L, sum("INITIAL", true));
		assertNull(base.session.find(before.getId()));
		base.session.undo();
		assertEquals(1_000_000L, sum("INITIAL", true));
		assertNotNull(base.session.find(before.getId()));
		for (String name : List.of("programmes", "budgets", "payees")) {
			Files.move(folder.resolve(name + ".csv"), folder.resolve("b-" + name + ".csv"));
		}
		assertThrows(ImportException.class, () -> read(folder.resolve("b-budgets.csv")), "money in both would count twice");
	}

	@Test
	void rowsBecomeColumnsThatAddUpAndLeadBackToTheirCells() throws Exception {
		read(real()).apply(base.session);
		String id = FundingTables.of(base.session.model(), FundingTables.BUDGETS).get(0).getId();
		FactTable table = FactRows.load(base.session.access().rows(), id,
				List.of(ColumnSpec.text("stage"), ColumnSpec.number("superseded"), ColumnSpec.number("fiscal_year"),
						ColumnSpec.measure("amount"), ColumnSpec.measure(FactRows.ROW)),
				null);
		List<String> rows = rows(FundingTables.BUDGETS, "stage", "superseded", "fiscal_year", "amount");
		assertEquals(rows.size(), table.rows());
		long sum = 0;
		for (String row : rows) {
			sum += Long.parseLong(row.split("\\|")[4]);
		}
		long columns = 0;
		for (int i = 0; i < table.rows(); i++) {
			columns += table.measure("amount").number(i);
		}
		assertEquals(sum, columns);
		assertThrows(IllegalArgumentException.class, () -> FactRows.load(base.session.access().rows(), id,
				List.of(ColumnSpec.text("amount")), null));
	}
}

package org.mekiki.lists.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;

/** Tables as people have them, and as they should not be. */
class TableImportTest {

	private static final String WORKBOOK = "<workbook><sheets><sheet name=\"S\" sheetId=\"1\"/></sheets></workbook>";

	@TempDir
	private Path folder;

	private final Desk desk = Desk.empty();

	private Path file(String name, String content, Charset charset) throws Exception {
		return Files.write(folder.resolve(name), content.getBytes(charset));
	}

	private Path file(String content) throws Exception {
		return file("list.csv", content, StandardCharsets.UTF_8);
	}

	private TechnologyList list() {
		return desk.model.getLists().get(0);
	}

	private List<String> texts() {
		return list().getItems().stream().map(ListItem::getText).toList();
	}

	private static List<String> flagged(ImportPreview preview) {
		return Desk.lines(preview).stream().filter(line -> line.startsWith("REFUSED") || line.startsWith("REMARK")).toList();
	}

	@Test
	void aListWithAllThatIsSaidOfIt() throws Exception {
		ImportPreview preview = desk.read("table", file("番号,項目,英訳,備考\n1,ロボット工学,Robotics,案\n2,量子,Quantum,\n"), "title=重要技術",
				"jurisdiction=JP", "authority=内閣府", "date=2026-03", "edition=第7期", "purpose=振興", "language=ja", "total=3");
		assertEquals(List.of("ロボット工学", "量子"), texts());
		ListItem first = list().getItems().get(0);
		assertEquals("1", first.getNotation());
		assertEquals("ja", first.getLanguage());
		assertEquals("Robotics", Labels.text(first, "en"));
		assertEquals("案", first.getNotes().get(0).getValue());
		assertEquals("2", first.getCitations().get(0).getLocator());
		assertEquals("重要技術", list().getTitle());
		assertEquals("JP", list().getJurisdiction());
		assertEquals("2026-03", list().getDate());
		assertEquals("内閣府", Labels.text(list().getAuthority(), "ja"));
		assertEquals(List.of("REMARK list.csv The list declares 3 items, but 2 were counted."), flagged(preview));
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-31j", "UTF-16", "UTF-8" })
	void everyEncodingOfASpreadsheetIsRead(String charset) throws Exception {
		desk.read("table", file("list.csv", "項目,英訳\nロボット工学,Robotics\n", Charset.forName(charset)), "language=ja");
		assertEquals(List.of("ロボット工学"), texts());
	}

	@Test
	void aByteOrderMarkIsNoHeading() throws Exception {
		desk.read("table", file("\uFEFFitem,code\nRobotics,R\n"));
		assertEquals(List.of("Robotics"), texts());
	}

	@Test
	void whatIsNotUtf8IsReadAndToldWithItsLine() throws Exception {
		Path file = Files.write(folder.resolve("list.csv"), new byte[] { 'i', 't', 'e', 'm', '\n', 'a', '\n', (byte) 0xE4, 'b' });
		assertTrue(Desk.lines(desk.preview("table", file)).stream()
				.anyMatch(line -> line.startsWith("REMARK list.csv:3 Not UTF-8; read as windows-1252.")));
		desk.read("table", file);
		assertEquals(List.of("a", "\u00e4b"), texts());
	}

	@Test
	void aSelectionFromASpreadsheetIsRead() throws Exception {
		desk.read("table", file("clipboard.txt", "item\tnote\n\"two\nlines\"\tx\nRobotics\t\n", StandardCharsets.UTF_8));
		assertEquals(List.of("two\nlines", "Robotics"), texts());
		assertEquals("4", list().getItems().get(1).getCitations().get(0).getLocator());
	}

	@Test
	void oneColumnWithoutHeadingIsAListOfItems() throws Exception {
		desk.read("table", file("Robotics\nSensors\n"));
		assertEquals(List.of("Robotics", "Sensors"), texts());
	}

	@Test
	void theUserSaysWhatColumnsHold() throws Exception {
		desk.read("table", file("foo,bar,item\nRobotics,ロボット,x\n"), "columns=foo=text", "columns=2=label@ja", "columns=item=-");
		assertEquals(List.of("Robotics"), texts());
		assertEquals("ロボット", Labels.text(list().getItems().get(0), "ja"));
		ImportException refused = assertThrows(ImportException.class,
				() -> desk.preview("table", file("foo\nx\n"), "columns=foo=nonsense"));
		assertTrue(refused.getMessage().contains("nonsense"), refused.getMessage());
	}

	@Test
	void aTableWithoutItemsNamesItsHeadings() throws Exception {
		ImportException refused = assertThrows(ImportException.class, () -> desk.preview("table", file("foo,bar\n1,2\n")));
		assertTrue(refused.getMessage().contains("foo, bar"), refused.getMessage());
		assertThrows(ImportException.class, () -> desk.preview("table", file("item\n")));
		assertThrows(ImportException.class, () -> desk.preview("table", file("")));
	}

	@Test
	void itemsStandUnderTheirHeadings() throws Exception {
		desk.read("table", file("分野,項目\nAI,学習\nAI,推論\n量子,通信\n"), "language=ja");
		assertEquals(List.of("AI", "量子"), texts());
		assertEquals(List.of("学習", "推論"), list().getItems().get(0).getItems().stream().map(ListItem::getText).toList());
	}

	@Test
	void whatIsDoubtfulIsToldWithItsLine() throws Exception {
		ImportPreview preview = desk.read("table",
				file("code,item,parent\nA,Robotics,\nA,Sensors,\nB,,\nC,robotics ,\nD,Materials (and,\nE,Loop,F\nF,Pool,E\nG,x,,,extra\n"));
		assertEquals(List.of("REFUSED list.csv:3:A “A” is the code of line 2 as well.",
				"REFUSED list.csv:4 The row has no text of an item and is left out.",
				"REFUSED list.csv:8:E “E” would stand under itself; the item is put at the top.",
				"REFUSED list.csv:9 The row has 5 cells, the heading 3; what is beyond is left out.",
				"REMARK list.csv:5 “robotics” occurs more than once.",
				"REMARK list.csv:6 “Materials (and” looks like a piece of a broken bullet."),
				flagged(preview).stream().sorted().toList());
		assertEquals(7, org.mekiki.lists.align.AlignmentIndex.items(list()).size());
	}

	@Test
	void emptyColumnsAndRowsDoNoHarm() throws Exception {
		ImportPreview preview = desk.read("table", file("item,,code,\nRobotics,,R,\n,,,\nSensors,,S,\n"));
		assertEquals(List.of(), flagged(preview));
		assertEquals(List.of("Robotics", "Sensors"), texts());
	}

	@Test
	void aRevisedFileShowsWhatIsNewChangedAndGone() throws Exception {
		desk.read("table", file("code,item\n1,Robotics\n2,Sensors\n3,Ships\n"), "title=T");
		String kept = list().getItems().get(0).getId();
		ImportPreview preview = desk.read("table", file("code,item\n1,Robotics\n2,Advanced sensors\n4,Batteries\n"), "title=T");
		assertEquals(1, desk.model.getLists().size());
		assertEquals(List.of("Robotics", "Advanced sensors", "Batteries"), texts());
		assertEquals(kept, list().getItems().get(0).getId());
		assertEquals(1, preview.count(Kind.NEW));
		assertEquals(1, preview.entries().stream().filter(e -> e.kind() == Kind.REMOVED).count());
		assertTrue(Desk.lines(preview).contains("SAME list.csv:2"));
		assertTrue(Desk.lines(preview).contains("CHANGED list.csv:3"));
		desk.session.undo();
		assertEquals(List.of("Robotics", "Sensors", "Ships"), texts());
	}

	@Test
	void linksOfWhatIsGoneAreShownAsRemovedToo() throws Exception {
		Desk sample = Desk.sample();
		TechnologyList uk = sample.model.getLists().get(4);
		Path file = folder.resolve("uk.csv");
		sample.write("csv", file, uk);
		List<String> lines = Files.readAllLines(file);
		Files.writeString(file, String.join("\r\n", lines.subList(0, lines.size() - 1)) + "\r\n");
		ImportPreview preview = sample.preview("table", file);
		assertEquals(1, preview.entries().stream()
				.filter(entry -> entry.kind() == Kind.REMOVED && entry.object().type().equals("ListItem")).count());
		assertTrue(preview.entries().stream()
				.anyMatch(entry -> entry.kind() == Kind.REMOVED && entry.object().type().equals("Alignment")));
	}

	@Test
	void aWorkbookOfAnotherProgramIsRead() throws Exception {
		Path file = folder.resolve("book.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, "xl/workbook.xml", WORKBOOK);
			entry(zip, "xl/sharedStrings.xml", "<sst><si><t>item</t></si><si><r><t>Ro</t></r><r><t>botics</t></r><rPh><t>x</t></rPh></si></sst>");
			entry(zip, "xl/worksheets/sheet1.xml", "<worksheet><dimension ref=\"A1\"/><sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c>"
					+ "<c r=\"A3\" t=\"inlineStr\"><is><t>code</t></is></c></row><row><c><v>7</v></c><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>");
		}
		desk.read("table", file);
		assertEquals(List.of("Robotics"), texts());
		assertEquals("7", list().getItems().get(0).getNotation());
		assertEquals("4", list().getItems().get(0).getCitations().get(0).getLocator());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>",
			"<worksheet><sheetData><row>", "not xml" })
	void aDamagedOrHostileWorkbookIsRefused(String sheet) throws Exception {
		Path file = folder.resolve("book.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, "xl/workbook.xml", WORKBOOK);
			entry(zip, "xl/worksheets/sheet1.xml", sheet);
		}
		assertThrows(ImportException.class, () -> desk.preview("table", file));
		assertThrows(ImportException.class,
				() -> desk.preview("table", Files.write(folder.resolve("no.xlsx"), new byte[] { 'P', 'K', 3, 4, 0 })));
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws Exception {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}

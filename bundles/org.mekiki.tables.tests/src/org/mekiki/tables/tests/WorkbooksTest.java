package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Workbooks as programs write them, and as attackers do; JSON; what is no table. */
class WorkbooksTest {

	private static final String STYLES = """
			<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
			<numFmt numFmtId="165" formatCode="&quot;¥&quot;#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
			<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>
			""";

	private static final String ROWS = """
			<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="s"><v>0</v></c>
			<c r="C1" t="inlineStr"><is><t>日付</t></is></c><c r="D1" t="inlineStr"><is><t>率</t></is></c>
			<c r="E1" t="inlineStr"><is><t>式</t></is></c></row>
			<row r="2"><c r="A2" t="inlineStr"><is><t>あ</t></is></c><c r="B2" s="4"><v>1000</v></c><c r="C2" s="1"><v>44197</v></c>
			<c r="D2" s="3"><v>0.125</v></c><c r="E2"><f>A1</f><v>5</v></c></row>
			<row r="5"><c r="A5" t="inlineStr"><is><t>い</t></is></c><c r="B5" s="4"><v>0.30000000000000004</v></c>
			<c r="C5" s="2"><v>44198.5</v></c><c r="D5" s="3"><v>1</v></c><c r="E5"><f>1/0</f></c></row>
			<row><c t="inlineStr"><is><t>う</t></is></c><c><v>7</v></c><c/><c/><c t="e"><v>#DIV/0!</v></c></row>
			""";

	/** Everything packed that grows beyond these is a bomb. */
	private static final TableLimits SMALL = new TableLimits(100, 100_000, 1_000_000, 1_000_000, 1_900_000, 200, 10, 1_000);

	@TempDir
	Path folder;

	private Path workbook(String workbookPr, String sharedStrings, String... sheets) throws IOException {
		return GivenBook.write(folder.resolve("book.xlsx"), workbookPr, STYLES, sharedStrings, sheets);
	}

	/** With the reading aid that is no part of the text. */
	private static final String TEXTS = "<sst><si><r><t>金</t></r><r><t>額</t></r><rPh sb=\"0\" eb=\"1\"><t>キン</t></rPh></si></sst>";

	@Test
	void cellsOfAllKinds() throws Exception {
		Given given = Given.file(workbook("", TEXTS, GivenBook.sheet(ROWS)), null);
		assertEquals(List.of("名称", "金額", "日付", "率", "式"), given.names());
		assertEquals("money 円 1007.3", given.numbers("金額"));
		assertEquals("5 float-noise=0.3", given.flags("金額"));
		assertEquals("date 2021-01-01 to 2021-01-02T12:00", given.range("日付"));
		assertEquals("percentage % 112.5", given.numbers("率"));
		assertEquals("5 formula-without-value, 6 formula-error", given.flags("式"));
	}

	@Test
	void mergedAndHiddenRows() throws Exception {
		String rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>府省</t></is></c><c t=\"inlineStr\"><is><t>事業</t></is></c>"
				+ "<c t=\"inlineStr\"><is><t>金額（円）</t></is></c></row>"
				+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲省</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"C2\"><v>100</v></c></row>"
				+ "<row r=\"3\" hidden=\"1\"><c r=\"B3\" t=\"inlineStr\"><is><t>y</t></is></c></row>"
				+ "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>乙省</t></is></c><c r=\"B4\" t=\"inlineStr\"><is><t>z</t></is></c><c r=\"C4\"><v>7</v></c></row>";
		String merged = "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>";
		Given given = Given.file(workbook("", TEXTS, GivenBook.sheet(rows).replace("</worksheet>", merged + "</worksheet>")), null);
		assertEquals("money 円 107", given.numbers("金額（円）"));
		assertEquals("3 merged-cell", given.flags("金額（円）"));
		assertEquals(0, given.column("府省").nulls());
		assertEquals("3 hidden-row", given.rowFlags());
	}

	@Test
	void theOtherEpoch() throws Exception {
		Given given = Given.file(workbook("<workbookPr date1904=\"1\"/>", TEXTS, GivenBook.sheet(ROWS)), null);
		assertEquals("date 2025-01-02 to 2025-01-03T12:00", given.range("日付"));
	}

	@Test
	void theFirstSheetThatIsShownAndHoldsSomething() throws Exception {
		Path file = workbook("", TEXTS, GivenBook.sheet(ROWS), GivenBook.sheet(""), GivenBook.sheet(ROWS));
		assertEquals("S3", Given.file(file, null).profile().dialect().sheet());
		assertEquals("S1", Given.file(file, "S1").profile().dialect().sheet());
		assertEquals("S3", Given.file(file, "3").profile().dialect().sheet());
		TableException refusal = assertThrows(TableException.class, () -> Given.file(file, "other"));
		assertEquals("There is no sheet other. There are: S1, S2, S3", refusal.getMessage().isEmpty() ? "" : refusal.message(Locale.ENGLISH));
	}

	@Test
	void bombsAreRefused() throws Exception {
		Path sheet = folder.resolve("bomb.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sheet))) {
			GivenBook.entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write("<worksheet><sheetData><row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8));
			write(zip, "<row></row>".repeat(10_000), 20);
			zip.closeEntry();
		}
		assertEquals("bomb", refusal(sheet, SMALL));
		Path texts = folder.resolve("texts.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(texts))) {
			GivenBook.entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
			GivenBook.entry(zip, "xl/worksheets/sheet1.xml", GivenBook.sheet("<row><c t=\"s\"><v>0</v></c></row>"));
			zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
			zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
			write(zip, "<si><t>" + "x".repeat(90_000) + "</t></si>", 20);
			zip.closeEntry();
		}
		assertEquals("tooManyTexts", refusal(texts, SMALL));
		Path tag = folder.resolve("tag.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(tag))) {
			GivenBook.entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write("<worksheet><sheetData><row><c r=\"".getBytes(StandardCharsets.UTF_8));
			write(zip, "A".repeat(1_000_000), 40);
			zip.closeEntry();
		}
		assertEquals("bomb", refusal(tag));
		Path packed = folder.resolve("rows.csv.gz");
		try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
			write(gzip, "1,2\n".repeat(25_000), 20);
		}
		assertEquals("bomb", refusal(packed, SMALL));
	}

	private static void write(OutputStream out, String text, int times) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < times; i++) {
			out.write(bytes);
		}
	}

	private static String refusal(Path file) {
		return refusal(file, TableLimits.USUAL);
	}

	private static String refusal(Path file, TableLimits limits) {
		return assertThrows(TableException.class, () -> Given.file(file, null, limits)).getMessage();
	}

	/** The bound is one of a single tag, not of a sheet. */
	@Test
	void aLargeSheetOfSmallTagsIsNoBomb() throws Exception {
		Path file = folder.resolve("large.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			GivenBook.entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write("<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row>".getBytes(StandardCharsets.UTF_8));
			write(zip, "<!--" + "x".repeat(1_000_000) + "-->", 40);
			zip.write("<row><c><v>3</v></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		assertEquals(3, Given.file(file, null).profile().rows() + Given.file(file, null).profile().headerLines().size());
	}

	@Test
	void entitiesFromOutsideAreNotRead() throws Exception {
		Path file = workbook("", TEXTS, "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
				+ "<row><c t=\"inlineStr\"><is><t>a&x;</t></is></c></row></sheetData></worksheet>");
		assertEquals("damaged", refusal(file));
	}

	@Test
	void whatIsNoTableIsNamed() throws Exception {
		byte[] junk = new byte[100_000];
		for (int i = 0; i < junk.length; i++) {
			junk[i] = (byte) (i * 7919 >> 3);
		}
		assertEquals("binary", refusal(Files.write(folder.resolve("a.csv"), junk)));
		assertEquals("empty", refusal(Files.write(folder.resolve("b.csv"), new byte[0])));
		for (String markup : List.of("<?xml version=\"1.0\"?><a/>", "\n<!DOCTYPE html><p>1,2", "<HTML lang='ja'>", "<rdf:RDF>")) {
			assertEquals("markup", refusal(Files.writeString(folder.resolve("g.csv"), markup)));
		}
		assertEquals(List.of("<a>", "b"), Given.text(folder, "<a>,b\n<x>,1\n<y>,2\n").names());
		assertEquals("pdf", refusal(Files.writeString(folder.resolve("c.csv"), "%PDF-1.7\n1,2,3\n")));
		assertEquals("oldWorkbook", refusal(Files.write(folder.resolve("d.xls"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 })));
		assertEquals("tooManyColumns", refusal(Files.writeString(folder.resolve("e.csv"), "1,".repeat(1_000_000))));
		assertEquals("damaged", refusal(Files.write(folder.resolve("f.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 })));
	}

	@Test
	void objectsInARowAndOneBroken() throws Exception {
		Given given = Given.text(folder, """
				{"name":"a","amount":1234567890123456789.01,"ok":true,"d":{"x":1}}
				{"name":"b","amount":0.1,"ok":false,"d":{"x":2}}{"name":"c","amount":0.2,"ok":true,"tags":["p","q"]}
				{"name":"broken","amount":
				{"name":"d","amount":1,"name":"e"}
				""");
		assertEquals(List.of("name", "amount", "ok", "d.x", "tags"), given.names());
		assertEquals("decimal 1234567890123456790.31", given.numbers("amount"));
		assertEquals("3 broken-object", given.rowFlags());
		assertEquals("4 repeated-name=e", given.flags("name"));
		assertEquals("integer 3", given.numbers("d.x"));
	}

	@Test
	void objectsInAList() throws Exception {
		Given given = Given.text(folder, "[\n {\"a\": 1, \"b\": \"５円\"},\n {\"a\": 2, \"b\": \"１，０００円\"}\n]\n");
		assertEquals("integer 3", given.numbers("a"));
		assertEquals("money 円 1005", given.numbers("b"));
	}
}

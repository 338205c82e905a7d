package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.api.ResultExport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Workbooks: typed cells, exact, the same bytes, every part well-formed. */
class XlsxTest {

	@Test
	void everyPartIsWellFormedAndTheSameEachTime() throws Exception {
		byte[] file = write(Results.everything(), Results.JAPANESE);
		assertArrayEquals(file, write(Results.everything(), Results.JAPANESE));
		Map<String, Document> parts = parts(file);
		assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
		assertEquals(0, parts.get("docProps/core.xml").getElementsByTagName("dcterms:created").getLength());
	}

	@Test
	void thereAreNoFormulas() throws Exception {
		for (Map.Entry<String, Document> part : parts(write(Results.everything(), Results.ENGLISH)).entrySet()) {
			if (part.getKey().contains("worksheets")) {
				assertEquals(0, part.getValue().getElementsByTagName("f").getLength(), part.getKey());
			}
		}
		Map<String, String> cells = cells(write(Results.everything(), Results.ENGLISH), 2);
		assertEquals("text =1+1", cells.get("H3"));
		assertEquals("text =HYPERLINK(\"http://example.invalid\")", cells.get("A3"));
	}

	@Test
	void everyTypeIsTypedAndExact() throws Exception {
		Map<String, String> cells = cells(write(Results.everything(), Results.ENGLISH), 2);
		assertEquals("text Technology", cells.get("A1"));
		assertEquals("number 12 #,##0", cells.get("B2"));
		assertEquals("number -1234.5 #,##0.00", cells.get("C2"));
		assertEquals("number 123456789012 #,##0\\ \\J\\P\\Y", cells.get("D2"));
		assertEquals("number 0.375 0.0%", cells.get("E2"));
		assertEquals("number 45723.0 yyyy-mm-dd", cells.get("F2"));
		assertEquals("number 2024 \\F\\Y0", cells.get("G2"));
		assertEquals("text 1.1\u20131.3", cells.get("I2"));
		assertEquals("number -123.45 #,##0.00\\ \\E\\U\\R", cells.get("D3"));
		assertEquals("text 9007199254740993.25", cells.get("C3"), "more digits than a spreadsheet keeps");
		assertEquals("text 9223372036854775807", cells.get("B5"));
		assertEquals("text 1868-10-23", cells.get("F3"), "before the first day of spreadsheets");
		assertEquals("number 1000 #,##0", cells.get("C5"));
		assertTrue(cells.keySet().stream().noneMatch(cell -> cell.endsWith("4")), "no values are no cells");
		assertEquals("number 2024 0\\年\\度", cells(write(Results.everything(), Results.JAPANESE), 2).get("G2"));
	}

	@Test
	void headingsStayAndFilterAndTheMarkingIsOnEveryPage() throws Exception {
		Map<String, Document> parts = parts(write(Results.everything(), Results.JAPANESE));
		for (int sheet = 1; sheet <= 5; sheet++) {
			Document one = parts.get("xl/worksheets/sheet" + sheet + ".xml");
			assertTrue(text(one, "oddHeader").contains("部内限り"));
			assertTrue(text(one, "oddFooter").contains("部内限り"));
			if (sheet > 1) {
				assertEquals("frozen", ((Element) one.getElementsByTagName("pane").item(0)).getAttribute("state"));
				assertEquals(1, one.getElementsByTagName("autoFilter").getLength());
			}
		}
	}

	@Test
	void sheetsAreNamedAndTheSourcesAreThere() throws Exception {
		byte[] file = write(Results.everything(), Results.JAPANESE);
		List<String> names = new ArrayList<>();
		NodeList sheets = parts(file).get("xl/workbook.xml").getElementsByTagName("sheet");
		for (int i = 0; i < sheets.getLength(); i++) {
			names.add(((Element) sheets.item(i)).getAttribute("name"));
		}
		assertEquals(List.of("報告書", "表1 技術と資金  script alert(1)  scri", "図1 領域別の技術数", "表2 Open points", "出典"), names);
		Map<String, String> cells = cells(file, 5);
		assertEquals("text 1.3", cells.get("A5"));
		assertEquals("text 研究開発ビジョン（第二次）", cells.get("B5"));
		assertEquals("text 支援対象とする技術を開示する 3-4", cells.get("D5"));
	}

	@Test
	void namesOfSheetsDifferWhateverTheTitlesAre() throws Exception {
		Table one = Table.builder("'[]:*?/\\".repeat(9), Column.of("a", "A", ColumnType.TEXT)).row("x".repeat(40_000)).build();
		Result result = Result.of("t", "", one, one, one);
		byte[] file = write(result, Results.ENGLISH);
		NodeList sheets = parts(file).get("xl/workbook.xml").getElementsByTagName("sheet");
		assertEquals(4, sheets.getLength());
		for (int i = 0; i < sheets.getLength(); i++) {
			String name = ((Element) sheets.item(i)).getAttribute("name");
			assertTrue(name.length() <= 31 && name.matches("[^\\[\\]:*?/\\\\']+"), name);
		}
		assertEquals(32_767 + "text ".length(), cells(file, 2).get("A2").length(), "what Excel takes");
	}

	@Test
	void aLongTableIsWritten() throws Exception {
		Table.Builder table = Table.builder("long", Column.of("n", "N", ColumnType.INTEGER), Column.of("t", "T", ColumnType.TEXT));
		for (int row = 0; row < 5000; row++) {
			table.row(row, "行" + row);
		}
		byte[] file = write(Result.of("t", "", table.build()), Results.ENGLISH);
		assertEquals("number 4999 #,##0", cells(file, 2).get("A5001"));
	}

	private static byte[] write(Result result, ExportOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ResultExport.xlsx(result, options, out);
		return out.toByteArray();
	}

	private static Map<String, Document> parts(byte[] file) throws Exception {
		Map<String, Document> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new ByteArrayInputStream(zip.readAllBytes())));
			}
		}
		return parts;
	}

	/** By name of the cell: "text" and the text, or "number", the value and its format. */
	private static Map<String, String> cells(byte[] file, int sheet) throws Exception {
		Map<String, Document> parts = parts(file);
		NodeList strings = parts.get("xl/sharedStrings.xml").getElementsByTagName("si");
		Map<String, String> formats = new HashMap<>();
		NodeList named = parts.get("xl/styles.xml").getElementsByTagName("numFmt");
		for (int i = 0; i < named.getLength(); i++) {
			formats.put(((Element) named.item(i)).getAttribute("numFmtId"), ((Element) named.item(i)).getAttribute("formatCode"));
		}
		NodeList styles = ((Element) parts.get("xl/styles.xml").getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf");
		Map<String, String> cells = new LinkedHashMap<>();
		NodeList all = parts.get("xl/worksheets/sheet" + sheet + ".xml").getElementsByTagName("c");
		for (int i = 0; i < all.getLength(); i++) {
			Element cell = (Element) all.item(i);
			String value = cell.getElementsByTagName("v").item(0).getTextContent();
			if (cell.getAttribute("t").equals("s")) {
				cells.put(cell.getAttribute("r"), "text " + strings.item(Integer.parseInt(value)).getTextContent());
			} else {
				Element style = (Element) styles.item(Integer.parseInt(cell.getAttribute("s")));
				cells.put(cell.getAttribute("r"), "number " + value + ' ' + formats.get(style.getAttribute("numFmtId")));
			}
		}
		return cells;
	}

	private static String text(Document document, String tag) {
		return document.getElementsByTagName(tag).item(0).getTextContent();
	}
}

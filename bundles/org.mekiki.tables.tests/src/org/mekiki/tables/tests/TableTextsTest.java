package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableTexts;

/** Cells as they stand in the file, whatever it is. */
class TableTextsTest {

	@TempDir
	Path folder;

	private TableTexts read(byte[] bytes) throws IOException, TableException {
		return TableTexts.read(Files.write(folder.resolve("t"), bytes), null, TableLimits.USUAL, 100, () -> {
			// nobody cancels
		});
	}

	private static List<String> lines(TableTexts table) {
		return table.rows().stream().map(row -> row.line() + " " + row.cells()).toList();
	}

	@Test
	void nothingIsTakenForAHeaderOrANumber() throws Exception {
		TableTexts table = read("01;ロボット;\r\n\r\n2,5;\"a\nb\"\r\n1e3;x\r\n".getBytes(Charset.forName("windows-31j")));
		assertEquals(List.of("1 [01, ロボット]", "3 [2,5, a\nb]", "5 [1e3, x]"), lines(table));
		assertEquals("CP932", table.dialect().encoding());
		assertEquals(";", table.dialect().delimiter());
		assertEquals("b", new TableTexts.Row(1, List.of("a", " b ")).cell(1));
		assertEquals("", new TableTexts.Row(1, List.of("a")).cell(1));
	}

	@Test
	void namesOfAnObjectAreTheFirstRow() throws Exception {
		assertEquals(List.of("1 [name, code]", "1 [Robots, A]", "2 [Drones]"),
				lines(read("{\"name\":\"Robots\",\"code\":\"A\"}\n{\"name\":\"Drones\"}".getBytes())));
	}

	@Test
	void rowsOfTheOtherSideOfAConflictAreLeftOutAndTold() throws Exception {
		TableTexts table = read("name,code\n<<<<<<< mine\nRobots,1\n=======\nRobot,1\n>>>>>>> theirs\nDrones,2\n".getBytes());
		assertEquals(List.of("1 [name, code]", "3 [Robots, 1]", "7 [Drones, 2]"), lines(table));
		assertEquals(List.of(2L, 4L, 5L, 6L), table.flags().stream().map(flag -> flag.line()).toList());
		assertEquals("A row of the second side of a merge conflict; left out.", Reason.CONFLICT_SIDE.text(Locale.ENGLISH));
	}

	@Test
	void daysAndNumbersOfAWorkbookAreAsSomebodySeesThem() throws Exception {
		Path file = folder.resolve("b.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" sheetId=\"1\"/></sheets></workbook>");
			entry(zip, "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
			entry(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46022</v></c>"
					+ "<c r=\"B2\"><v>1.1000000000000001</v></c><c r=\"C2\" t=\"e\"><v>#REF!</v></c></row></sheetData></worksheet>");
		}
		TableTexts table = TableTexts.read(file, null, TableLimits.USUAL, 100, () -> {
			// nobody cancels
		});
		assertEquals(List.of("2 [2025-12-31, 1.1]"), lines(table));
		assertEquals(List.of(Reason.FORMULA_ERROR), table.flags().stream().map(flag -> flag.reason()).toList());
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes());
		zip.closeEntry();
	}

	@Test
	void moreRowsThanAllowedAreRefusedWithTheirLine() {
		TableException refused = assertThrows(TableException.class, () -> read("a\n".repeat(101).getBytes()));
		assertEquals(101, refused.line());
		assertEquals("More than 100 rows. The file was not read.", refused.message(Locale.ENGLISH));
	}
}

package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.report.api.ResultExport;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Pages on paper: all of the text, the marking on each, the same bytes. */
class PdfTest {

	@Test
	void japaneseTextCanBeFoundAndBytesAreTheSame() throws IOException {
		byte[] file = ResultExport.pdf(Results.everything(), Results.JAPANESE);
		assertArrayEquals(file, ResultExport.pdf(Results.everything(), Results.JAPANESE));
		// Readers put spaces where columns are near one another.
		String text = text(file).replaceAll("[\\s\u00a0]+", " ");
		for (String part : new String[] { "重要技術の現状", "試験用の知識ベース、版3", "123,456,789,012 JPY", "領域別・ビジョン別の技術数", "宇宙・航空領域",
				"出典： [1.1–1.3]", "引用された文章", "「支援対象とする技術を開示する 3-4」", "表1", "図1", "警告", "2025-03-07", "37.5" }) {
			assertTrue(text.contains(part), () -> part + " in " + text);
		}
		assertTrue(file.length < 150_000, () -> "only used characters are embedded: " + file.length);
	}

	@Test
	void theMarkingIsAboveAndBelowEveryPage() throws IOException {
		try (PdfReader reader = new PdfReader(ResultExport.pdf(Results.everything(), Results.JAPANESE))) {
			assertTrue(reader.getNumberOfPages() > 1);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				String text = new PdfTextExtractor(reader).getTextFromPage(page);
				assertEquals(3, text.split("部内限り", -1).length, text);
				assertTrue(text.contains(page + " / " + reader.getNumberOfPages()), text);
			}
		}
	}

	@Test
	void headingsOfLongTablesAreOnEveryPage() throws IOException {
		Table.Builder table = Table.builder("long", Column.of("n", "Number", ColumnType.INTEGER),
				Column.of("t", "Words", ColumnType.TEXT));
		for (int row = 0; row < 200; row++) {
			table.row(row, "経済安全保障上の重要技術 ".repeat(row % 7 + 1));
		}
		table.row(200, "一行が一頁より長い。".repeat(900));
		table.row(201, "the end");
		try (PdfReader reader = new PdfReader(ResultExport.pdf(Result.of("t", "", table.build()), Results.JAPANESE))) {
			assertTrue(reader.getNumberOfPages() > 5);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				assertTrue(new PdfTextExtractor(reader).getTextFromPage(page).contains("Number"), "page " + page);
			}
			assertTrue(text(reader).contains("the end"));
		}
	}

	@Test
	void aTableThatIsTooWideIsBroughtOntoOnePageBelowItsTitle() throws IOException {
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < 13; column++) {
			columns.add(Column.of("c" + column, "韓国 2022-10", ColumnType.TEXT));
		}
		Table.Builder table = Table.builder("wide", columns);
		for (int row = 0; row < 8; row++) {
			String[] cells = new String[13];
			for (int column = 0; column < 13; column++) {
				cells[column] = "• microelectronics " + row + "x" + column + "\n• 二次電池の再利用・リサイクル";
			}
			table.row((Object[]) cells);
		}
		try (PdfReader reader = new PdfReader(ResultExport.pdf(Result.of("title", "words", table.build()), Results.ENGLISH))) {
			assertEquals(1, reader.getNumberOfPages());
			assertTrue(reader.getPageSizeWithRotation(1).getWidth() > reader.getPageSizeWithRotation(1).getHeight());
			String text = text(reader).replaceAll("\\s+", "");
			assertTrue(text.contains("title") && text.contains("words"), text);
			assertTrue(text.contains("microelectronics7x12"), text);
		}
	}

	@Test
	void datesInHeadingsStayWholeAndManyReferencesDoNotMakeRowsHigh() throws IOException {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("t", "技術", ColumnType.TEXT));
		for (int column = 0; column < 12; column++) {
			columns.add(Column.of("c" + column, "日本(重要技術課題) 2023-0" + column % 9, ColumnType.INTEGER));
		}
		Table.Builder table = Table.builder("lists", columns);
		for (int row = 0; row < 8; row++) {
			Object[] cells = new Object[13];
			cells[0] = "航空宇宙 海洋";
			for (int column = 1; column < 13; column++) {
				cells[column] = Integer.valueOf(column);
			}
			table.row(cells);
			for (int column = 0; column < 12; column++) {
				table.why("c" + column, Trail.of("sum", Results.trail("a", row + "-" + column), Results.trail("b", row + "+" + 2 * column)));
			}
		}
		try (PdfReader reader = new PdfReader(ResultExport.pdf(Result.of("title", "", table.build()), Results.JAPANESE))) {
			String first = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("[\\s\u00a0]+", " ");
			assertTrue(first.contains("2023-03") && first.contains("2023-08"), first);
			assertEquals(9, first.split("航空宇宙", -1).length, "all rows are on the first page: " + first);
		}
	}

	@Test
	void tooManyRowsAreCutWithAWord() throws IOException {
		Table.Builder table = Table.builder("long", Column.of("n", "N", ColumnType.INTEGER));
		for (int row = 0; row < 1200; row++) {
			table.row(row);
		}
		assertTrue(text(ResultExport.pdf(Result.of("t", "", table.build()), Results.ENGLISH)).contains("The first 500 of 1,200 rows."));
	}

	@Test
	void aChartAloneCarriesItsMarking() throws IOException {
		assertTrue(text(ResultExport.pdf(Results.chart(), Results.JAPANESE)).contains("[部内限り] 領域別・ビジョン別の技術数"));
		assertTrue(ResultExport.svg(Results.chart(), Results.JAPANESE).contains("[部内限り] 出典：研究開発ビジョン"));
		assertTrue(!ResultExport.svg(Results.chart(), Results.ENGLISH).contains("["));
		assertEquals((byte) 0x89, ResultExport.png(Results.chart(), Results.JAPANESE, 1)[0]);
	}

	private static String text(byte[] file) throws IOException {
		try (PdfReader reader = new PdfReader(file)) {
			return text(reader);
		}
	}

	private static String text(PdfReader reader) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
		}
		return text.toString();
	}
}

package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.ResultExport;

/** Tables as CSV: every digit, nothing that a spreadsheet calculates. */
class CsvTest {

	@Test
	void everyTypeKeepsItsExactValue() throws IOException {
		List<CSVRecord> rows = read(write(Results.everyType(), false));
		assertEquals(List.of("technology", "technology.id", "count", "index", "budget", "budget.currency", "share", "date", "year",
				"note"), rows.get(0).getParser().getHeaderNames());
		assertEquals(List.of("海中における高精度航法技術の開示", "t-ocean", "12", "-1234.50", "123456789012", "JPY", "0.375", "2025-03-07", "2024",
				"AI、量子、\"quoted\", and\nmore"), rows.get(0).toList());
		assertEquals("9007199254740993.25", rows.get(1).get("index"));
		assertEquals("-123.45", rows.get(1).get("budget"));
		assertEquals("-0.0005", rows.get(1).get("share"));
		assertTrue(rows.get(2).stream().allMatch(String::isEmpty), "no value is an empty cell");
		assertEquals("1000", rows.get(3).get("index"));
		assertEquals("-9223372036854775808", rows.get(3).get("budget"));
		assertEquals(Results.HOSTILE, rows.get(3).get("note"));
	}

	@Test
	void linesEndAsTheStandardSays() throws IOException {
		String text = new String(write(Results.everyType(), false), StandardCharsets.UTF_8);
		assertTrue(text.endsWith("\r\n"));
		assertEquals(5, text.split("\r\n").length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A",
			"=cmd|' /C calc'!A0" })
	void formulasAreHarmless(String formula) throws IOException {
		Table table = Table.builder("t", Column.of("text", "Text", ColumnType.TEXT)).row(formula).build();
		assertEquals("'" + formula, read(write(table, false)).get(0).get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "－", "1=1", "a@b", "−5 is a true minus", "技術" })
	void whatIsNoFormulaStays(String text) throws IOException {
		Table table = Table.builder("t", Column.of("text", "Text", ColumnType.TEXT)).row(text).build();
		assertEquals(text, read(write(table, false)).get(0).get(0));
	}

	@Test
	void theMarkForExcelIsOnlyThereWhenAskedFor() throws IOException {
		byte[] plain = write(Results.everyType(), false);
		byte[] marked = write(Results.everyType(), true);
		assertEquals(plain.length + 3, marked.length);
		assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, java.util.Arrays.copyOf(marked, 3));
		assertEquals('t', plain[0]);
	}

	private static byte[] write(Table table, boolean mark) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ResultExport.csv(table, mark, out);
		return out.toByteArray();
	}

	private static List<CSVRecord> read(byte[] csv) throws IOException {
		return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
				.parse(new StringReader(new String(csv, StandardCharsets.UTF_8))).getRecords();
	}
}

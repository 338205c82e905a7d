package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that look as if they could be read, and would be read wrong. */
class TrapsTest {

	@TempDir
	Path folder;

	private Given given(String text) throws Exception {
		return Given.text(folder, text);
	}

	@Test
	void aPointBeforeThreeDigitsSaysNothingAlone() throws Exception {
		Given open = given("name,amount\nA,1.234\nB,2.500\n");
		assertEquals("2 ambiguous-number, 3 ambiguous-number", open.flags("amount"));
		assertEquals("decimal 3.734", given("name,amount,rate\nA,1.234,0.5\nB,2.500,0.25\n").numbers("amount"));
		assertEquals("integer 3734", given("name,amount\nA,\"1,234\"\nB,\"2,500\"\n").numbers("amount"));
		assertEquals("2 ambiguous-number, 3 ambiguous-number", given("name\tamount\nA\t1,234\nB\t2.500\n").flags("amount"));
	}

	@Test
	void eachSeparatorHasItsOwnOrderOfDayAndMonth() throws Exception {
		Given given = given("date\tx\n08/01/2026\t1\n25.05.2020 00:00\t2\n09/02/2026\t3\n");
		assertEquals("2 ambiguous-date, 4 ambiguous-date", given.flags("date"));
		assertEquals("date 2020-05-25 to 2026-12-31", given("date\tx\n12/31/2026\t1\n05.06.2020\t2\n25.05.2020\t3\n").range("date"));
	}

	@Test
	void currencyOrUnitInAColumnOfItsOwn() throws Exception {
		Given currencies = given("name,amount,currency\nA,100,JPY\nB,200,USD\nC,300,JPY\n");
		assertNull(currencies.column("amount").sum());
		assertEquals(Map.of("JPY", new BigDecimal("400"), "USD", new BigDecimal("200")), currencies.column("amount").sums());
		Given units = given("事業,金額,単位\nA,100,百万円\nB,200,千円\nC,300,\nD,4,件\n");
		assertEquals("money 円 100200000", units.numbers("金額"));
		assertEquals("4 unit-missing, 5 other-unit", units.flags("金額"));
		assertEquals(Map.of("USD", new BigDecimal("3000000")),
				given("name,amount (million),currency\nA,1,USD\nB,2,USD\n").column("amount (million)").sums());
	}

	@Test
	void lettersAndBareNumbersAreNoMoney() throws Exception {
		assertEquals("text", given("name,length\nA,5m\nB,10m\nC,15m\n").column("length").type().id());
		Given scaled = given("a,b\nx,3億\ny,2億5000万\nz,100\n");
		assertEquals("integer 550000000", scaled.numbers("b"));
		assertEquals("4 unit-missing", scaled.flags("b"));
		assertEquals("3 unit-missing", given("name,rate\nA,12%\nB,0.12\nC,50%\n").flags("rate"));
		assertEquals("3 unit-missing, 4 other-currency=7", given("a,b\nx,$5\ny,5\nz,€7\n").flags("b"));
		assertEquals("2 precision-lost", given("name,amount\nA,1.23457E+12\nB,5\nC,6\nD,7\nE,8\n").flags("amount"));
	}

	@Test
	void sumsAmongTheRowsAreFoundByTheirNumbers() throws Exception {
		Given given = given("府省,事業,金額(円)\nA省,x,10\nA省,y,20\nA省計,,30\nB省,z,5\nB省,w,6\nB省計,,11\n,,41\n");
		assertEquals("4 total-row, 7 total-row, 8 single-cell, 8 total-row", given.rowFlags());
		assertEquals("", given("事業,金額(円)\nシステム設計,10\n統計,20\n会計,5\n").rowFlags());
		assertEquals("4 total-row", given("区分,男女,人数\nA,男,10\nA,女,20\nA,計,30\n").rowFlags());
	}

	@Test
	void cellsThatWereTornApartAreFlagged() throws Exception {
		Given one = given("amount\n1,234\n5,678\n");
		assertEquals("2 extra-cells, 3 extra-cells", one.rowFlags());
		Given two = given("name,amount\nA,1,234\nB,5,678\nC,100\n");
		assertEquals("2 extra-cells, 3 extra-cells, 4 missing-cells", two.rowFlags());
	}

	@Test
	void noRowOfDataIsTakenForAHeader() throws Exception {
		assertEquals("integer 3", given("id,amount,n\n1,2,3\n2,3,4\n").numbers("id"));
		assertEquals("boolean false to true", given("n,f\na,TRUE\nb,1\nc,0\nd,false\n").range("f"));
		assertEquals("2 not-a-number", given("name,amount\nA,pending\nB,2\nC,3\nD,4\nE,5\n").flags("amount"));
		Given numbered = given("項目,予算,執行\n(1),(2),(3)\nA,10,20\nB,30,40\n");
		assertEquals("integer 40", numbered.numbers("予算"));
		Given months = given("府省,2021-04,2021-05\nA,1,2\nB,4,5\nC,1,1\n");
		assertEquals(List.of("府省", "2021-04", "2021-05"), months.names());
	}

	@Test
	void wordsAndValuesAboveTheHeaderAndNotesBelow() throws Exception {
		Given pairs = given("Report,Awards\nDate,2024-01-01\n\nproject,agency,amount,year\nA,X,10,2020\nB,Y,20,2021\n");
		assertEquals(List.of("project", "agency", "amount", "year"), pairs.names());
		assertEquals("text X to Y", pairs.range("agency"));
		Given few = given("事業名\t金額（万円）\t備考\nA\t6.41\t済\n\n（注）架空\n以上\n");
		assertEquals("money 万円 6.41", few.numbers("金額（万円）"));
		Given below = given("事業,金額,備考\nA,10,\nB,20,\n（単位：百万円）,,\n");
		assertEquals("money 百万円 30", below.numbers("金額"));
		assertEquals("4 single-cell", below.rowFlags());
		assertEquals("money USD million 4.5",
				given("Awards by year\nAmounts in USD million\n\nproject,2021,2022\nA,1.5,2\nB,3,4\n").numbers("2021"));
	}

	@Test
	void yearsAndDaysWithoutWords() throws Exception {
		assertEquals("fiscal-year 2010 to 2012", given("年度,額\n2010-11,1\n2011-12,2\n2012-13,3\n").range("年度"));
		assertEquals("date 2020-04-01 to 2021-04-01", given("period,v\n20200401,1\n20210401,2\n").range("period"));
	}

	@Test
	void noiseOfLargeNumbers() throws Exception {
		Given given = given("k,v\na,1234567890.2199998\nb,0.5\n");
		assertEquals("decimal 1234567890.72", given.numbers("v"));
		assertEquals("2 float-noise=1234567890.22", given.flags("v"));
	}

	@Test
	void lettersWithAccentsSideBySide() throws Exception {
		Given given = Given.text(folder, "Projekt;Ort\nGröße;Köln\nFüße;Gießen\n", Charset.forName("windows-1252"));
		assertEquals("text Füße to Größe", given.range("Projekt"));
	}
}

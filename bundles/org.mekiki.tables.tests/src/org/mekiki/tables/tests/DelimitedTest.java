package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.Dialect;

/** Delimiters, quotes, line ends, headers, conflicts. */
class DelimitedTest {

	@TempDir
	Path folder;

	private Given given(String text) throws Exception {
		return Given.text(folder, text);
	}

	@Test
	void tabInAFileNamedCsv() throws Exception {
		Given given = given("name\tamount_jpy\tflag\nA, B\t1,000\tyes\nC\t2,500,000\tno\nD\t-3\tyes\n");
		assertEquals("\t", given.profile().dialect().delimiter());
		assertEquals("money JPY 2500997", given.numbers("amount_jpy"));
		assertEquals("boolean false to true", given.range("flag"));
	}

	@Test
	void semicolonWithDecimalComma() throws Exception {
		Given given = given("""
				Projekt;Betrag (EUR);Datum;Anteil
				Alpha;1.234,56;25.05.2020 00:00;12,5
				Beta;0,5;01.06.2020 00:00;7,25
				Gamma;-3.000;02.06.2020 00:00;1.000
				""");
		Dialect dialect = given.profile().dialect();
		assertEquals("; ,", dialect.delimiter() + ' ' + dialect.decimalMark());
		assertEquals("money EUR -1764.94", given.numbers("Betrag (EUR)"));
		assertEquals("decimal 1019.75", given.numbers("Anteil"));
		assertEquals("date 2020-05-25 to 2020-06-02", given.range("Datum"));
	}

	@Test
	void aNumberThatCanBeReadBothWaysIsNotRead() throws Exception {
		Given given = given("Projekt;Summe\nAlpha;1.234\nBeta;2.500\n");
		assertEquals("integer -", given.numbers("Summe"));
		assertEquals("2 ambiguous-number, 3 ambiguous-number", given.flags("Summe"));
	}

	@Test
	void otherDelimitersAndQuotes() throws Exception {
		assertEquals("integer 6", given("a|b|c\n1|x, y|2\n3|z; w|4\n").numbers("c"));
		assertEquals("integer 3", given("'n','v'\n'a, b','1'\n'c','2'\n").numbers("v"));
		assertEquals("text b to say \"hi; there\"", given("id;text;amt\n1;\"say \\\"hi; there\\\"\";5\n2;\"b\";6\n").range("text"));
		assertEquals("CR", given("a,b\r1,2\r3,4\r").profile().dialect().lineEnd());
		assertEquals("mixed", given("a,b\r\n1,2\n3,4\n").profile().dialect().lineEnd());
	}

	@Test
	void aQuoteThatIsNeverClosedSwallowsNothing() throws Exception {
		Given given = given("id,name,amt\n1,\"open,5\n2,\"x\",6\n3,y,7\n");
		assertEquals(3, given.profile().rows());
		assertEquals("integer 18", given.numbers("amt"));
		assertEquals("2 unclosed-quote=\"open", given.flags("name"));
		Given last = given("id,name,amt\n1,x,5\n2,\"open,6\n3,y,7\n");
		assertEquals("integer 18", last.numbers("amt"));
		assertEquals("3 unclosed-quote=\"open", last.flags("name"));
	}

	@Test
	void linesAreCountedInTheFileNotInTheTable() throws Exception {
		Given given = given("id,note,amt\n1,\"two\nlines\",5\n2,x,bad\n3,y,7\n4,z,8\n5,z,8\n6,z,9\n");
		assertEquals("4 not-a-number", given.flags("amt"));
	}

	@Test
	void rowsOfAnotherLengthAreFlagged() throws Exception {
		Given given = given("a,b,c\n1,2\n1,2,3,4\n5,6,7\n");
		assertEquals("2 missing-cells, 3 extra-cells", given.rowFlags());
		assertEquals("integer 10", given.numbers("c"));
	}

	@Test
	void titlesAboveTheHeaderSayTheUnit() throws Exception {
		Given given = given("""
				令和5年度予算一覧,,,
				（単位：千円）,,,

				番号,事業名,当初予算,補正予算
				1,A,1000,200
				2,B,"2,000",▲50
				合計,,3000,150
				""");
		assertEquals(List.of(Long.valueOf(4)), given.profile().headerLines());
		assertEquals("money 千円 300", given.numbers("補正予算"));
		assertEquals("title", given.column("当初予算").unitFrom());
		assertEquals("integer 3", given.numbers("番号"));
		assertEquals("7 total-row", given.rowFlags());
		assertEquals("7 not-a-number", given.flags("番号"));
	}

	@Test
	void headersOfSeveralLines() throws Exception {
		Given grouped = given("事業,予算,,執行,\n,当初,補正,額,率\nA,100,20,90,75%\nB,200,30,150,65%\n");
		assertEquals(List.of("事業", "予算 / 当初", "予算 / 補正", "執行 / 額", "執行 / 率"), grouped.names());
		assertEquals("integer 50", grouped.numbers("予算 / 補正"));
		Given rival = given("事業名,金額,開始年度\nproject_name,amount,start_fy\nA,100,2021\nB,200,2022\n");
		assertEquals(List.of("事業名", "金額", "開始年度"), rival.names());
		assertEquals(List.of("金額", "amount"), rival.column("金額").headers());
		assertEquals("integer 300", rival.numbers("金額"));
		Given units = given("事業,予算,人員\n,百万円,人\nA,1.5,3\nB,2,4\n");
		assertEquals("money 百万円 3.5", units.numbers("予算"));
	}

	@Test
	void aDoubtfulFirstRowIsNoHeader() throws Exception {
		Given given = given("name,amount\nA,to be told\nB,200\nC,300\nD,1\nE,1\n");
		assertEquals(List.of(Long.valueOf(1)), given.profile().headerLines());
		assertEquals("2 not-a-number", given.flags("amount"));
		assertEquals("integer 502", given.numbers("amount"));
	}

	@Test
	void yearsCanBeNamesOfColumns() throws Exception {
		assertEquals("integer 7", given("府省,2021,2022\nA,1,2\nB,4,5\n").numbers("2022"));
		Given events = given("id,date,what\nx1,2006,a\nx2,2015,b\nx3,2018-04,c\nx4,2019-05-01,d\nx5,2020-01,e\n");
		assertEquals(5, events.profile().rows());
	}

	@Test
	void aTableWithoutHeader() throws Exception {
		Given given = given("1,foo,3.5\n2,bar,4.5\n3,baz,\n");
		assertEquals(List.of("A", "B", "C"), given.names());
		assertEquals("decimal 8", given.numbers("C"));
	}

	@Test
	void ofAConflictTheFirstSideCounts() throws Exception {
		Given given = given("""
				<<<<<<< HEAD
				id,name,amount
				=======
				id,name,amount_jpy,extra
				>>>>>>> feature/x
				1,a,100
				2,b,200
				<<<<<<< HEAD
				3,c,300
				||||||| base
				3,c,3
				=======
				3,c,333
				>>>>>>> feature/x
				4,d,400
				""");
		assertEquals("integer 1000", given.numbers("amount"));
		assertEquals("1 conflict-marker, 3 conflict-marker, 4 conflict-side, 5 conflict-marker, 8 conflict-marker, "
				+ "10 conflict-marker, 11 conflict-side, 12 conflict-marker, 13 conflict-side, 14 conflict-marker", given.rowFlags());
	}

	@Test
	void aHeaderInTheMiddleIsLeftOut() throws Exception {
		Given given = given("id,amt\n1,5\nid,amt\n2,6\n");
		assertEquals("3 repeated-header", given.rowFlags());
		assertEquals("integer 11", given.numbers("amt"));
		assertNull(given.column("amt").unit());
	}
}

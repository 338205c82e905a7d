package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same table in all encodings that people use. */
class EncodingsTest {

	private static final String TABLE = """
			事業名,担当府省,予算額（百万円）,執行率,開始日,法人番号
			量子事業,文部科学省,"1,234.5",95.5%,令和3年4月1日,7000012050002
			海洋事業,経済産業省,△500,12％,2021/05/25,4000012090001
			宇宙事業,内閣府,(１２０),N/A,H31.4.30,不明
			"複数
			行",総務省,-,80%,2020-02-29,2000012020001
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "UTF-8, UTF-8, false", "UTF-8, UTF-8, true", "windows-31j, CP932, false", "EUC-JP, EUC-JP, false",
			"UTF-16LE, UTF-16LE, false", "UTF-16LE, UTF-16LE, true", "UTF-16BE, UTF-16BE, false", "UTF-16BE, UTF-16BE, true",
			"ISO-2022-JP, ISO-2022-JP, false" })
	void encodingIsFound(String charset, String name, boolean mark) throws Exception {
		Given given = Given.text(folder, (mark ? "\ufeff" : "") + TABLE, Charset.forName(charset));
		assertEquals(name, given.profile().dialect().encoding());
		assertEquals(Boolean.valueOf(mark), Boolean.valueOf(given.profile().dialect().byteOrderMark()));
		assertEquals("money 百万円 614.5", given.numbers("予算額（百万円）"));
		assertEquals("614500000", given.column("予算額（百万円）").sums().get("JPY").stripTrailingZeros().toPlainString());
		assertEquals("percentage % 187.5", given.numbers("執行率"));
		assertEquals("date 2019-04-30 to 2021-05-25", given.range("開始日"));
		assertEquals("code 2000012020001 to 7000012050002", given.range("法人番号"));
		assertEquals(4, given.profile().rows());
		assertEquals(0, given.profile().allFlagged());
	}

	@Test
	void westernLettersAreNotTakenForJapanese() throws Exception {
		Given given = Given.text(folder, "Projekt;Förderung (EUR);Ort\nÜber;1.234,50;Köln\nÄlpha;0,5;München\nGruß;3;Zürich\n",
				Charset.forName("windows-1252"));
		assertEquals("windows-1252", given.profile().dialect().encoding());
		assertEquals("money EUR 1238", given.numbers("Förderung (EUR)"));
		assertEquals("text Gruß to Über", given.range("Projekt"));
	}

	@Test
	void bytesOfAnotherEncodingAreFlaggedWhereTheyStand() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("名前,額\n".getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < 30; i++) {
			bytes.write(("量子事業部門" + i + ",1\n").getBytes(StandardCharsets.UTF_8));
		}
		bytes.write("海洋,2\n".getBytes(Charset.forName("windows-31j")));
		Given given = Given.bytes(folder, bytes.toByteArray());
		assertEquals("UTF-8", given.profile().dialect().encoding());
		assertEquals("32 undecodable=" + given.column("名前").flags().getFirst().text(), given.flags("名前"));
		assertEquals("integer 32", given.numbers("額"));
	}

	@Test
	void japaneseWithOnlyKatakanaIsFound() throws Exception {
		Given given = Given.text(folder, "メイ,スウ\nアイ,1\nウエ,2\n", Charset.forName("windows-31j"));
		assertEquals("CP932", given.profile().dialect().encoding());
		assertEquals("text アイ to ウエ", given.range("メイ"));
	}
}

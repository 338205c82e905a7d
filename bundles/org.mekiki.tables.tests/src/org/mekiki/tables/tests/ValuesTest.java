package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.tables.api.CorporateNumber;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.value.DateText;
import org.mekiki.tables.internal.value.Quantity;
import org.mekiki.tables.internal.value.UnitWords;

/** What cells say. */
class ValuesTest {

	@TempDir
	Path folder;

	private Given given(String text) throws Exception {
		return Given.text(folder, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "$1,234.50;1234.5 USD", "(1,234);-1234", "1,234-;-1234", "US$ 3.2bn;3200000000 USD",
			"2.5 million USD;2500000 USD", "１２３億４，５００万円;12345000000 JPY", "△ 1,234千円;-1234000 JPY", "￥１,２３４;1234 JPY",
			"1e5;100000", "−5;-5", "5百万円;5000000 JPY", "3兆5,000億円;3500000000000 JPY", "500万元;5000000 CNY", "12.5％;12.5 %",
			"約1.5億ドル;150000000 USD ~", "2千億;200000000000", "▲３;-3", "1 234 567;1234567", "1'234.5;1234.5", ".5;0.5",
			"一億二千万円;120000000 JPY", "三百五十;350", "十二万;120000", "△弐拾万円;-200000 JPY", "約二兆円;2000000000000 JPY ~" })
	void numbersAreRead(String text, String expected) {
		Quantity quantity = Quantity.of(text);
		assertEquals(expected, quantity.number().ifPoint().stripTrailingZeros().toPlainString()
				+ (quantity.currency() == null ? "" : " " + quantity.currency()) + (quantity.percent() ? " %" : "")
				+ (quantity.approximate() ? " ~" : ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "①", "10²", "1,23,456", "1E+400000000", "0x10", "5.", "-(5)", "百万円", "1億2億", "五", "二〇二六", "十", "万一", "二万三億", "千百千一", "三三万", "1-2", "2021/4",
			"5,000人", "Ⅳ", "1..5", "" })
	void whatIsNoNumberIsNotRead(String text) {
		assertNull(Quantity.of(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "R3.4.1;2021-04-01", "令和元年5月1日;2019-05-01", "平成31年5月1日;2019-05-01 ERA_ENDED",
			"S64.1.7;1989-01-07", "2021年4月1日(木);2021-04-01", "25.05.2020 00:00;2020-05-25", "2026-08-01T12:30:00Z;2026-08-01T12:30",
			"25 May 2020;2020-05-25", "May 25, 2020;2020-05-25", "20200525;2020-05-25", "２０２０年５月２５日;2020-05-25", "令和3年;2021",
			"2021/2/29;null IMPOSSIBLE_DATE", "13/13/2020;null IMPOSSIBLE_DATE", "31/12/99;1999-12-31 TWO_DIGIT_YEAR" })
	void datesAreRead(String text, String expected) {
		DateText date = DateText.of(text);
		assertEquals(expected, date.value() + (date.doubt() == null ? "" : " " + date.doubt()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "予算額[千円];千円 JPY 1000", "金額（億円）;億円 JPY 100000000", "予算_百万円;百万円 JPY 1000000",
			"Budget (JPY million);JPY million JPY 1000000", "Betrag (Mio. EUR);mio. EUR EUR 1000000", "amount_usd;USD USD 1",
			"予算額（単位：百万円）;百万円 JPY 1000000", "金額（税込・百万円）;百万円 JPY 1000000", "契約額（千円）※;千円 JPY 1000",
			"規模（10億円）;10億円 JPY 1000000000", "Kosten in TEUR;in tEUR EUR 1000", "額（単位：USD million）;USD million USD 1000000", "执行金额(万元);万元 CNY 10000", "cost ($m);$m USD 1000000", "率(%);% null 1", "人数（人）;人 null 1" })
	void unitsOfHeaders(String header, String expected) {
		TableUnit unit = UnitWords.inHeader(header);
		assertEquals(expected, unit.label() + ' ' + unit.currency() + ' ' + unit.factor().toPlainString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "円滑化事業", "価格（税込）", "元請", "次元", "order", "unit", "名称", "won" + "der" })
	void headersWithoutUnit(String header) {
		assertNull(UnitWords.inHeader(header));
	}

	@Test
	void unitsInCells() throws Exception {
		Given given = given("name,amount\na,2500億円\nb,300百万円\nc,5千万円\nd,1兆2000億円\ne,500\nf,約3億円\ng,1～2億円\n");
		assertEquals("money 円 1450650000000", given.numbers("amount"));
		assertEquals("6 unit-missing, 7 approximate=300000000, 8 several-values", given.flags("amount"));
	}

	@Test
	void currenciesDoNotAddUp() throws Exception {
		Given given = given("name,amount\na,¥1000\nb,$20\nc,€5.50\nd,100円\n");
		assertNull(given.column("amount").sum());
		assertEquals(Map.of("EUR", new BigDecimal("5.50"), "JPY", new BigDecimal("1100"), "USD", new BigDecimal("20")),
				given.column("amount").sums());
		assertEquals("3 other-currency=20, 4 other-currency=5.5", given.flags("amount"));
	}

	@Test
	void dayAndMonthAreDecidedByTheColumnOrFlagged() throws Exception {
		Given given = given("""
				us,eu,amb,bad
				08/25/2026,25/08/2026,01/02/2026,2021-02-30
				01/02/2026,02/01/2026,03/04/2026,2021-02-28
				12/31/2025,31/12/2025,05/05/2026,2021-03-01
				""");
		assertEquals("date 2025-12-31 to 2026-08-25", given.range("us"));
		assertEquals("month-day-year", given.column("us").meaning());
		assertEquals("date 2025-12-31 to 2026-08-25", given.range("eu"));
		assertEquals("2 ambiguous-date, 3 ambiguous-date", given.flags("amb"));
		assertEquals("2 impossible-date", given.flags("bad"));
	}

	@Test
	void fiscalYearsInWords() throws Exception {
		Given given = given("年度,額\n令和3年度,1\n令和元年度,2\n平成31年度,3\nFY2021,4\n2022年度,5\n");
		assertEquals("fiscal-year 2019 to 2022", given.range("年度"));
		assertEquals(0, given.profile().allFlagged());
		assertEquals("fiscal-year", given("年度,額\n2021,1\n2022,2\n").column("年度").meaning());
	}

	@Test
	void countsOfDaysInTextAreFlagged() throws Exception {
		Given given = given("取得日,amount\n44197,1\n44198,2\n44199,3\n");
		assertEquals("date 2021-01-01 to 2021-01-03", given.range("取得日"));
		assertEquals("2 date-serial=2021-01-01, 3 date-serial=2021-01-02, 4 date-serial=2021-01-03", given.flags("取得日"));
	}

	@Test
	void codesKeepTheirZerosAndMissThem() throws Exception {
		Given given = given("code,zip,val\n007,0600001,1\n012,1000001,2\n099,600001,3\n100,1500002,4\n");
		assertEquals("code 007 to 100", given.range("code"));
		assertEquals("4 code-length=600001", given.flags("zip"));
		assertNull(given.column("code").sum());
	}

	@Test
	void corporateNumbersAreCheckedAndRepaired() throws Exception {
		assertEquals('7', CorporateNumber.checkDigit("000012050002"));
		Given given = given("""
				名称,法人番号
				A,7000012050002
				B,000012050002
				C,1000012050002
				D,"7000012050002、4000012090001"
				E,7.00001E+12
				F,７０００012050002
				G,T7000012050002
				H,12345
				""");
		assertEquals("corporate-number", given.column("法人番号").meaning());
		assertEquals("3 code-length=7000012050002, 4 check-digit=1000012050002, 5 several-values, 6 precision-lost, 9 code-length",
				given.flags("法人番号"));
	}

	@Test
	void noiseOfBinaryArithmeticIsTakenOff() throws Exception {
		Given given = given("k,v\na,0.30000000000000004\nb,87.1220000000001\nc,2.3\nd,0.00999999999999091\ne,1e-3\nf,0.333333333333333\n");
		assertEquals("decimal 90.066333333333333", given.numbers("v"));
		assertEquals("90.06633333333342395", given.column("v").sumAsWritten().toPlainString());
		assertEquals("2 float-noise=0.3, 3 float-noise=87.122, 5 float-noise=0.01", given.flags("v"));
	}

	@Test
	void wordsForNothingAreCounted() throws Exception {
		Given given = given("k,v,w\na,N/A,NA\nb,－,x\nc,不明,y\nd,1,\ne,2,z\n");
		assertEquals("integer 3", given.numbers("v"));
		assertEquals(Map.of("N/A", Long.valueOf(1), "-", Long.valueOf(1), "不明", Long.valueOf(1)), given.column("v").nullWords());
		assertEquals(1, given.column("w").nulls());
		assertEquals(0, given.profile().allFlagged());
	}

	@Test
	void exactBeyondSixtyFourBits() throws Exception {
		Given given = given("k,v\na,9223372036854775807\nb,9223372036854775807\nc,0.1\nd,0.2\n");
		assertEquals("decimal 18446744073709551614.3", given.numbers("v"));
	}
}

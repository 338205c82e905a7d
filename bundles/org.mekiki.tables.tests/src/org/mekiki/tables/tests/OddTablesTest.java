package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.api.ValueType;

/** Tables as offices write them: each is read right, or says why not. */
class OddTablesTest {

	@TempDir
	Path folder;

	@Test
	void aLoneCommaIsAFractionOrAThousandOnlyIfSomethingTells() throws Exception {
		assertEquals("2 ambiguous-number", Given.text(folder, "name\tvalue\nA\t37,522\nB\t12\nC\t7\n").flags("value"));
		assertEquals("integer 19", Given.text(folder, "value\n37,522\n12\n7\n").numbers("value"));
		assertEquals("2 ambiguous-number", Given.text(folder, "value\n37,522\n12\n7\n").flags("value"));
		assertEquals("decimal 46.022", Given.text(folder, "name\tvalue\nA\t1,5\nB\t37,522\nC\t7\n").numbers("value"));
		assertEquals("decimal 37541.5", Given.text(folder, "name|value\nA|37,522\nB|12.5\nC|7\n").numbers("value"));
		assertEquals("integer 37541", Given.text(folder, "名称\tvalue\nA\t37,522\nB\t12\nC\t7\n").numbers("value"), "nobody in Japan writes a decimal comma");
		assertEquals("money USD 37541", Given.text(folder, "name\tvalue (USD)\nA\t37,522\nB\t12\nC\t7\n").numbers("value (USD)"));
		assertEquals("integer 44891", Given.text(folder, "name\tvalue\nA\t37,522\nB\t4,125\nC\t3,244\n").numbers("value"), "three such numbers");
		assertEquals("integer 37529", Given.text(folder, "name,value\nA,\"37,522\"\nC,7\n").numbers("value"));
	}

	@Test
	void aUnitAloneBelowTheNamesIsThatOfAllAmounts() throws Exception {
		Given given = Given.text(folder, "事業名,金額,件数\n（単位：百万円）,,\nA,\"1,000\",3\nB,−250,4\n");
		assertEquals("money 百万円 750", given.numbers("金額"));
		assertEquals("integer 7", given.numbers("件数"));
		assertEquals("money 千円 100", Given.text(folder, "委託費一覧\n注：金額は千円単位\n名称,金額\nA,100\n").numbers("金額"));
	}

	@Test
	void groupsOverStagesAreTheFirstLineOfTheHeader() throws Exception {
		assertEquals(List.of("Ministry", "FY2022 / Initial", "FY2022 / Executed", "FY2023 / Initial", "FY2023 / Executed"),
				Given.text(folder, ",FY2022,,FY2023,\nMinistry,Initial,Executed,Initial,Executed\nMEXT,100,90,120,\nMETI,50,45,55,\n").names());
		Given given = Given.text(folder, "令和4年度予算,,,,\n,,当初予算,,補正予算\n府省,事業,本予算,うち研究費,第1次\n,,（百万円）,（百万円）,（千円）\n文科省,A,\"1,234\",△12,500\n経産省,B,▲34,（56）,\"1,250\"\n",
				Charset.forName("windows-31j"));
		assertEquals("money 百万円 1200", given.numbers("当初予算 / 本予算"));
		assertEquals("money 百万円 -68", given.numbers("当初予算 / うち研究費"));
		assertEquals("money 千円 1750", given.numbers("補正予算 / 第1次"));
		assertEquals(List.of("府省", "局", "額"), Given.text(folder, "別紙1,,令和5年度\n府省,局,額\n甲,あ,1\n乙,い,2\n").names());
	}

	@Test
	void notesAboveATinyTableAreNoHeader() throws Exception {
		Given given = Given.text(folder, "Notes: preliminary figures, subject to change\nSource: Ministry of X\nUnit: thousand yen\nname,amount\nA,100\nB,250\n");
		assertEquals(List.of("name", "amount"), given.names());
		assertEquals("JPY", given.column("amount").unit().currency());
		assertEquals("350", given.column("amount").sum().toPlainString());
		assertEquals("money USD 100", Given.text(folder, "# comment one\n# comment, two\n# unit: USD\nname;amount\nA;100\n").numbers("amount"));
		assertEquals(List.of("name", "amount"), Given.text(folder, "| name | amount |\n|------|-------:|\n| A | 200 |\n| B | 350 |\n").names().subList(1, 3));
	}

	@Test
	void wordsForYesAndNoOfOneFamilyBelongTogether() throws Exception {
		assertEquals("boolean false to true", Given.text(folder, "名称,委託\nA,有\nB,なし\nC,無\nD,有り\n").range("委託"));
		assertEquals("boolean false to false", Given.text(folder, "名称,再委託の有無\nA,無\nB,無\n").range("再委託の有無"));
		assertEquals("boolean false to true", Given.text(folder, "名称,公開\nA,可\nB,不可\n").range("公開"));
		assertEquals("text 無 to 要確認", Given.text(folder, "名称,備考\nA,無\nB,特になし\nC,要確認\n").range("備考"));
	}

	@Test
	void yearsByEraAreFiscalYearsWhereTheyAreExpected() throws Exception {
		assertEquals("fiscal-year 2018 to 2023", Given.text(folder, "事業名,年度,額\nA,H30,1\nB,R5,2\nC,令元,3\n").range("年度"));
		assertEquals("text H30 to R5", Given.text(folder, "事業名,型番,額\nA,H30,1\nB,R5,2\n").range("型番"));
		assertEquals("date 2023-04 to 2023-12", Given.text(folder, "年月,額\n202304,1\n202312,2\n").range("年月"));
		assertEquals("integer 404616", Given.text(folder, "id,額\n202304,1\n202312,2\n").numbers("id"));
	}

	@Test
	void indianGroupsAreRead() throws Exception {
		Given given = Given.text(folder, "name,amount (INR)\nA,\"1,23,45,678\"\nB,\"12,34,56,789\"\nC,\"1,23,456\"\n");
		assertEquals("money INR 135802467", given.numbers("amount (INR)"));
		assertEquals("4 not-a-number", given.flags("amount (INR)"), "a single group of two may be a slip");
	}

	@Test
	void theListOfAWrapperIsTheTable() throws Exception {
		assertEquals("decimal 1234.5", Given.text(folder, "{\"data\":[{\"name\":\"A\",\"amount\":1200},{\"name\":\"B\",\"amount\":34.5}]}").numbers("amount"));
		assertEquals("decimal 1234.5", Given.text(folder, "{\"count\":2,\"response\":{\"items\":[{\"n\":\"A\",\"amount\":1200},\n{\"n\":\"B\",\"amount\":34.5}]},\"next\":null}").numbers("amount"));
		assertEquals("integer 3", Given.text(folder, "{\"fields\":[{\"id\":\"n\"}],\"records\":[{\"n\":1},{\"n\":2}]}").numbers("n"));
		assertEquals("decimal 1234.5", Given.text(folder, "[[\"name\",\"amount\"],[\"A\",1200],[\"B\",34.5]]").numbers("amount"));
		assertEquals("decimal 1234.5", Given.text(folder, "{\"columns\":[\"name\",\"amount\"],\"data\":[[\"A\",1200],[\"B\",34.5]]}").numbers("amount"));
		Given broken = Given.text(folder, "{\"data\": [\n {\"a\": 1},\n {\"a\": \"abc\"},\n {\"a\": 3},\n {\"a\": 4}, {\"a\": 5}, {\"a\": 6}\n]}\n");
		assertEquals("3 not-a-number", broken.flags("a"), "with the line of the file");
		assertEquals(2, Given.text(folder, "{\"a\":1,\"tags\":[{\"x\":1}]}\n{\"a\":2,\"tags\":[{\"x\":2}]}\n").profile().rows(), "objects one on each line are no wrapper");
	}

	@Test
	void whatPeopleSayIsReadInsteadOfWhatIsFound() throws Exception {
		Path file = Files.writeString(folder.resolve("said.csv"), "x;y\nname;value\nA;1.234\nB;2.500\n");
		TableChoices choices = new TableChoices(List.of(2L), ",",
				Map.of("value", new TableChoices.Column(null, TableUnit.parse("EUR")), "name", new TableChoices.Column(ValueType.CODE, null)));
		TableProfile profile = read(file, choices);
		assertEquals(List.of(2L), profile.headerLines());
		assertEquals("3734 EUR chosen", profile.columns().get(1).sum().toPlainString() + ' ' + profile.columns().get(1).unit().currency() + ' '
				+ profile.columns().get(1).unitFrom());
		assertEquals(ValueType.CODE, profile.columns().get(0).type());
		assertEquals("3.734", read(file, new TableChoices(List.of(2L), ".", Map.of())).columns().get(1).sum().toPlainString());
		assertEquals(4, read(file, new TableChoices(List.of(), null, Map.of())).rows());
		TableException wrong = assertThrows(TableException.class, () -> read(file, new TableChoices(List.of(9L), null, Map.of())));
		assertTrue(wrong.message(java.util.Locale.ENGLISH).startsWith("Line 9 cannot be the header"));
	}

	private static TableProfile read(Path file, TableChoices choices) throws Exception {
		return TableDocument.read(file, null, choices, TableLimits.USUAL, () -> {
			// nobody cancels
		}).profile();
	}
}
